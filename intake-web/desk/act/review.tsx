import { useLayoutEffect, useRef } from 'preact/hooks';

import { Button } from '../../ui/button/button';
import { LEVELS } from '../../core/protection/catalogue';
import { nameOf } from '../protection/names';
import { planOf, type Risk } from '../protection/risk';
import { words } from '../words';
import type { DeedDraft } from './draft';
import { Exposed, type ExposedProps } from './exposed';
import type { DeedFormProps } from './form';
import { PaperUnder } from './paper';
import { isInternal, isWordless } from './verbs';

const said = words.act;

/** The last look: what happens and what the reporter will read. Only here does a deed leave the browser. */
export function Review({ draft, paper, candidates, exposed, onChange, onSend }: DeedFormProps & { exposed: ExposedProps | undefined }) {
  const confirm = useRef<HTMLDivElement>(null);
  // Before the next key: whoever works by keys does not wait for a frame.
  useLayoutEffect(() => confirm.current?.querySelector('button')?.focus(), []);
  const sending = draft.stage === 'sending';
  const name = candidates?.find(({ user }) => user === draft.assignee)?.name ?? '';
  return (
    <div class="review">
      <h3>{said.reviewTitle}</h3>
      <Meaning {...draft} />
      {draft.verb === 'accept' && <p><strong>{said.accept.kinds[draft.kind]}</strong> {said.accept.kindMeans[draft.kind]}</p>}
      {draft.risk && <Judged risk={draft.risk} />}
      {draft.ground && <p><strong>{draft.ground}</strong> {said.refuse.grounds[draft.ground]}</p>}
      {draft.disposition && <p><strong>{words.procedure.ways[draft.disposition]}</strong></p>}
      {draft.outcome && <p><strong>{words.procedure.outcomes[draft.outcome]}</strong></p>}
      {draft.verb === 'approve' && paper && <PaperUnder {...paper} />}
      {draft.verb === 'assign' && <p><strong>{name}</strong></p>}
      {!isWordless(draft.verb) && <Quoted text={draft.text} caption={isInternal(draft.verb) ? words.procedure.inside : said.textTo} />}
      {exposed && <Exposed {...exposed} />}
      <div class="buttons" ref={confirm}>
        <Button busy={sending} onClick={onSend}>
          {sending ? said.sending : confirmation(draft, name)}
        </Button>
        {!sending && (
          <Button kind="plain" onClick={() => onChange({ ...draft, stage: 'write' })}>
            {said.edit}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What the record will say of the risk; the rest of the plan stands in the form. */
const Judged = ({ risk }: { risk: Risk }) => (
  <p><strong>{words.protection.level(nameOf(LEVELS, planOf(risk).level))}</strong> {risk.isKnown ? words.protection.risk.some : words.protection.risk.none}</p>
);

/** What cannot be undone is said whole once more. */
function Meaning({ verb, reason, toSuperior }: DeedDraft) {
  if (verb !== 'sealUp') return <p>{said[verb].consequence[0]}</p>;
  return (
    <>
      <ul class="consequences">{said.sealUp.consequence.map((line) => <li key={line}>{line}</li>)}</ul>
      {reason && <p><strong>{said.sealUp.reasons[reason]}</strong></p>}
      {toSuperior.trim() !== '' && (
        <figure>
          <figcaption class="soft small">{said.sealUp.superiorReads}</figcaption>
          <blockquote class="letter-text">{toSuperior}</blockquote>
        </figure>
      )}
    </>
  );
}

const Quoted = ({ text, caption }: { text: string; caption: string }) =>
  text.trim() === '' ? <p class="soft">{said.noText}</p> : (
    <figure>
      <figcaption class="soft small">{caption}</figcaption>
      <blockquote class="letter-text">{text}</blockquote>
    </figure>
  );

function confirmation({ verb, text }: DeedDraft, name: string): string {
  if (verb === 'assign') return said.assign.confirm(name);
  return verb === 'accept' && text.trim() !== '' ? said.accept.confirmWithText : said[verb].confirm;
}
