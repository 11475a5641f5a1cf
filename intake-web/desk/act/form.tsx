import './act.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { dispositions, outcomes } from '../../core/clue/procedure';
import type { ClueState, Outcome } from '../../core/contract';
import type { Source } from '../../core/exposure/exposure';
import { Button } from '../../ui/button/button';
import { Keycap } from '../../ui/keycap/keycap';
import { Notice } from '../../ui/notice/notice';
import { words } from '../words';
import { Assignee, type Candidate } from './assignee';
import { faultsOf, type DeedDraft, type DeedFaults } from './draft';
import { Exposed, type ExposedProps } from './exposed';
import { Grounds } from './grounds';
import { Kinds } from './kinds';
import { useExposures } from './looking';
import { PaperUnder, type Paper } from './paper';
import { Reasons } from './reasons';
import { Review } from './review';
import { Risk } from './risk';
import { Text } from './text';
import { isInternal, isWordless } from './verbs';
import { Ways } from './ways';

const { act: said, procedure, shell } = words;

export interface DeedFormProps {
  draft: DeedDraft;
  /** Where the clue stands: it says what can come of it. */
  state: ClueState;
  /** The opinion that waits for a decision. */
  paper: Paper | undefined;
  /** Undefined while the members of the desk are being read. */
  candidates: readonly Candidate[] | undefined;
  /** What few know of the clue: the text is held against it. */
  source: Source | undefined;
  onChange: (draft: DeedDraft) => void;
  onSend: () => void;
  onClose: () => void;
}

/** One deed from consequence to confirmation. The report stays in sight beside it. */
export function DeedForm(props: DeedFormProps) {
  const { draft, onChange } = props;
  const [faults, find] = useState<DeedFaults>({});
  const form = useRef<HTMLElement>(null);
  const exposed = useExposures(isInternal(draft.verb) ? undefined : props.source, draft.text);
  useLayoutEffect(() => {
    // An answer begins with its text; every other deed with what it means.
    const first = draft.verb === 'reply' ? form.current?.querySelector('textarea') : form.current;
    first?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [draft.verb]);
  const review = () => {
    const found = faultsOf(draft);
    find(found);
    if (Object.keys(found).length === 0) onChange({ ...draft, stage: 'review', notice: undefined });
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  // On the whole panel, which has the focus when it opens, so that a deed without a text needs no step into the form.
  const hasten = (event: KeyboardEvent) => {
    if (draft.stage !== 'write' || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    review();
  };
  return (
    <section class="deed" ref={form} tabIndex={-1} aria-labelledby="deed-title" onKeyDown={hasten}>
      <h2 id="deed-title">{said[draft.verb].name}</h2>
      {draft.notice !== undefined && <Notice kind="warn" live><p>{draft.notice}</p></Notice>}
      {draft.stage === 'write' ? <Write {...props} faults={faults} exposed={exposed} onReview={review} /> : <Review {...props} exposed={exposed} />}
    </section>
  );
}

type WriteProps = DeedFormProps & { faults: DeedFaults; exposed: ExposedProps | undefined; onReview: () => void };

const Write = ({ draft, state, paper, candidates, onChange, onClose, faults, exposed, onReview }: WriteProps) => (
  <form noValidate onSubmit={(event) => { event.preventDefault(); onReview(); }}>
    <Consequences lines={said[draft.verb].consequence} />
    {draft.verb === 'refuse' && <Grounds chosen={draft.ground} error={faults.ground} onChoose={(ground) => onChange({ ...draft, ground })} />}
    {draft.verb === 'sealUp' && <Reasons draft={draft} error={faults.reason} onChange={(part) => onChange({ ...draft, ...part })} />}
    {draft.verb === 'accept' && <Kinds chosen={draft.kind} onChoose={(kind) => onChange({ ...draft, kind })} />}
    {draft.risk && <Risk risk={draft.risk} faults={faults.risk ?? {}} onChange={(risk) => onChange({ ...draft, risk })} />}
    {(draft.verb === 'approve' || draft.verb === 'giveBack') && paper && <PaperUnder {...paper} />}
    {draft.verb === 'propose' && (
      <Ways
        name="disposition" legend={said.propose.way} codes={dispositions} names={procedure.ways} means={procedure.wayMeans}
        chosen={draft.disposition} error={faults.disposition} onChoose={(disposition) => onChange({ ...draft, disposition })}
      />
    )}
    {draft.verb === 'conclude' && (
      <Ways<Outcome>
        name="outcome" legend={said.conclude.outcome} codes={outcomes[state] ?? []} names={procedure.outcomes} means={procedure.outcomeMeans}
        chosen={draft.outcome} error={faults.outcome} onChoose={(outcome) => onChange({ ...draft, outcome })}
      />
    )}
    {draft.verb === 'assign' && (
      <Assignee
        candidates={candidates}
        chosen={draft.assignee}
        error={faults.assignee}
        onChoose={(assignee) => onChange({ ...draft, assignee })}
      />
    )}
    {!isWordless(draft.verb) && <Text draft={draft} verb={draft.verb} error={faults.text} onText={(text) => onChange({ ...draft, text })} />}
    {exposed && <Exposed {...exposed} />}
    <div class="buttons">
      <Button type="submit">
        {said.review} <Keycap>Ctrl ⏎</Keycap>
      </Button>
      <Button kind="plain" onClick={onClose}>
        {shell.close} <Keycap>Esc</Keycap>
      </Button>
    </div>
  </form>
);

const Consequences = ({ lines }: { lines: readonly string[] }) => (
  <ul class="consequences">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
