import { useLayoutEffect, useRef } from 'preact/hooks';

import { Button } from '../../ui/button/button';
import { Glyph } from '../../ui/glyph/glyph';
import { Notice } from '../../ui/notice/notice';
import { AlarmPanel } from '../alarm/alarmPanel';
import type { CallsProps } from '../screens/calls';
import { words } from '../words';
import type { Looking, OpenCall } from './board';
import { CallFacts } from './callFacts';
import { CallForm } from './callForm';
import { ContactCard } from './contactCard';

const { calls: said } = words;

/** One call, from what was checked to what is to be done. */
export function CallSheet(props: CallsProps & { open: OpenCall }) {
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => sheet.current?.focus({ preventScroll: true }), [props.open.kind]);
  return (
    <section class="custody-request" ref={sheet} tabIndex={-1} aria-labelledby="call-sheet">
      <h2 id="call-sheet">{said.sheet}</h2>
      <Body {...props} />
      <p><Button kind="quiet" onClick={props.onClose}><Glyph name="back" /> {said.back}</Button></p>
    </section>
  );
}

function Body(props: CallsProps & { open: OpenCall }) {
  const { open } = props;
  switch (open.kind) {
    case 'reading':
      return <p class="soft" role="status">{said.reading}</p>;
    case 'ended':
      return <Notice kind="plain" live><p>{said.ended}</p></Notice>;
    case 'failed':
      return <Notice kind="warn" live title={said.error}><p>{open.message}</p></Notice>;
    case 'alarm':
      return <AlarmPanel text={said.alarm} code={open.code} detail={open.detail} />;
    case 'done':
      return <p role="status"><Glyph name="done" /> {said.done[open.deed]}</p>;
    case 'asked':
      return <Asked {...props} open={open} />;
  }
}

const Asked = (props: CallsProps & { open: Looking }) => (
  <>
    {props.open.contact && <ContactCard contact={props.open.contact} onHide={() => props.onChange({ contact: undefined })} />}
    <p class="checked small"><Glyph name="done" /> <span>{said.checked}</span></p>
    <CallFacts {...props} />
    <CallForm {...props} />
  </>
);
