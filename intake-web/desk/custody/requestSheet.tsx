import { useLayoutEffect, useRef } from 'preact/hooks';

import { Button } from '../../ui/button/button';
import { Glyph } from '../../ui/glyph/glyph';
import { Notice } from '../../ui/notice/notice';
import { AlarmPanel } from '../alarm/alarmPanel';
import type { CustodyProps } from '../screens/custody';
import { words } from '../words';
import { useKeys } from '../keys';
import { AnswerForm } from './answerForm';
import type { Looking, OpenRequest } from './keeping';
import { RequestFacts } from './requestFacts';

const { custody: said } = words;

/** One request, from what was checked to the answer. */
export function RequestSheet(props: CustodyProps & { open: OpenRequest }) {
  const sheet = useRef<HTMLElement>(null);
  useKeys({ Escape: props.onClose });
  useLayoutEffect(() => sheet.current?.focus({ preventScroll: true }), [props.open.kind]);
  return (
    <section class="custody-request" ref={sheet} tabIndex={-1} aria-labelledby="custody-request">
      <h2 id="custody-request">{said.title1}</h2>
      <Body {...props} />
      <p><Button kind="quiet" onClick={props.onClose}><Glyph name="back" /> {said.back}</Button></p>
    </section>
  );
}

function Body(props: CustodyProps & { open: OpenRequest }) {
  const { open } = props;
  switch (open.kind) {
    case 'reading':
      return <p class="soft" role="status">{said.reading}</p>;
    case 'ended':
      return <Notice kind="plain" live><p>{said.expired}</p></Notice>;
    case 'failed':
      return <Notice kind="warn" live title={said.error}><p>{open.message}</p></Notice>;
    case 'alarm':
      return <AlarmPanel text={said.alarm} code={open.code} detail={open.detail} />;
    case 'given':
    case 'refused':
      return <p role="status"><Glyph name="done" /> {said[open.kind]}</p>;
    case 'asked':
      return <Asked {...props} open={open} />;
  }
}

const Asked = (props: CustodyProps & { open: Looking }) => (
  <>
    <p class="checked small"><Glyph name="done" /> <span>{said.checked}</span></p>
    <RequestFacts {...props} />
    <AnswerForm {...props} />
  </>
);
