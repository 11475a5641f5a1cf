import { useLayoutEffect, useRef } from 'preact/hooks';

import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/button/button';
import { Radios } from '../../ui/choices/choices';
import { Notice } from '../../ui/notice/notice';
import { TextArea } from '../../ui/text-area/text-area';
import { TEXT_LIMIT } from '../act/draft';
import { words } from '../words';
import { AskFields } from './askFields';
import { DocumentField } from './documentField';
import type { ApproveDraft, NameDraft, OpenDraft } from './draft';
import type { NameProps } from './namePart';
import { VerifyFields } from './verifyFields';

const { name: said, act, shell } = words;

/** One deed about the name, from consequence to signature. The report stays in sight beside it. */
export function NameForm(props: NameProps & { draft: NameDraft }) {
  const { draft, faults, busy, fault, onSend, onClose } = props;
  const form = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    form.current?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [draft.deed]);
  useLayoutEffect(() => {
    if (Object.keys(faults).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid], .choices-wrong input')?.focus();
  }, [faults]);
  return (
    <section class="deed" ref={form} tabIndex={-1} aria-labelledby="name-title">
      <h2 id="name-title">{said[draft.deed].title}</h2>
      {fault !== undefined && <Notice kind="warn" live><p>{fault}</p></Notice>}
      <form noValidate onSubmit={(event) => { event.preventDefault(); onSend(); }}>
        <ul class="consequences">{said[draft.deed].consequence.map((line) => <li key={line}>{line}</li>)}</ul>
        <Fields {...props} />
        <div class="buttons">
          <Button type="submit" busy={busy}>{busy ? said.busy : said[draft.deed].send}</Button>
          <Button kind="plain" onClick={onClose}>{shell.close}</Button>
        </div>
      </form>
    </section>
  );
}

function Fields({ draft, ...props }: NameProps & { draft: NameDraft }): ComponentChildren {
  switch (draft.deed) {
    case 'verify':
      return <VerifyFields {...props} draft={draft} />;
    case 'ask':
      return <AskFields {...props} draft={draft} />;
    case 'approve':
      return <ApproveFields {...props} draft={draft} />;
    case 'open':
      return <OpenFields {...props} draft={draft} />;
  }
}

function ApproveFields({ draft, faults, requests, onFile }: NameProps & { draft: ApproveDraft }) {
  const basis = requests.find(({ requested }) => requested.request.requestId === draft.requestId)?.requested.request.basis;
  return (
    <DocumentField
      id="name-document" label={said.approve.document} hint={said.approve.documentHint} error={faults.document} held={draft.document}
      {...(basis !== undefined && { expected: basis })} onFile={onFile}
    />
  );
}

const OpenFields = ({ draft, faults, onDraft, onFile }: NameProps & { draft: OpenDraft }) => (
  <>
    <Radios
      id="name-telling" legend={said.open.telling} value={draft.telling} onChange={(telling) => onDraft({ ...draft, telling, document: undefined })}
      choices={[
        { value: 'tell', label: said.open.tell, hint: said.open.tellHint },
        { value: 'withhold', label: said.open.withhold, hint: said.open.withholdHint },
      ]}
    />
    {draft.telling === 'tell' ? (
      <TextArea
        id="name-text" label={said.open.text} error={faults.text} value={draft.text} onChange={(text) => onDraft({ ...draft, text })}
        limit={TEXT_LIMIT} left={act.left} written={act.written} rows={5}
      />
    ) : (
      <DocumentField id="name-document" label={said.open.document} error={faults.document} held={draft.document} onFile={onFile} />
    )}
  </>
);
