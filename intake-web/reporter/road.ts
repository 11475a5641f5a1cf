import { useEffect, useState } from 'preact/hooks';

import type { Earlier } from '../core/report/link';
import type { FieldError } from '../ui/error-summary/error-summary';
import { complaintDaysOf } from './days';
import { useCleaning, withAnswer } from './cleaning';
import { useDispatch } from './dispatch';
import { emptyDraft, withPart, type Draft, type Part } from './draft';
import { faultsOf, firstFaulty } from './faults';
import type { Opened } from './opened';
import { areWaiting } from './materials';
import { RETALIATION } from './linked';
import { isNamed, nameRefusal, type NameRefusal } from './naming';
import { useOpening } from './opening';
import { BEFORE, groupOf, settled, stepsOf, type Step } from './questions';
import { readersOf } from './readers';
import type { Place } from './router';
import type { Filed } from './screens/receipt';
import type { Trail } from './trail';

/** The reporter's way from the start to the receipt: all that it remembers, and what each key does. */
export function useRoad(trail: Trail) {
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [faults, setFaults] = useFaults(trail.place);
  const [editing, setEditing] = useState(false);
  const [filed, setFiled] = useState<Filed>();
  const [refused, setRefused] = useState<{ at: Step; why: NameRefusal }>();
  const { opened, closed, check, close, forget } = useOpening();

  useEffect(() => {
    if (closed && trail.place === 'before') trail.replace('closed');
  }, [closed, trail]);

  useCleaning(draft.materials, (file, answer) => setDraft((before) => ({ ...before, materials: withAnswer(before.materials, file, answer) })));
  const dispatch = useDispatch(
    (receipt) => {
      setFiled({ ...receipt, lastDays: opened && complaintDaysOf(draft, opened)?.lastDays, retaliation: draft.linked !== undefined });
      setDraft(emptyDraft);
      forget();
      trail.replace('receipt');
    },
    () => void check(),
  );
  const begin = (first: Draft) => {
    setDraft(first);
    setEditing(false);
    trail.go('before');
    if (!opened) void check();
  };
  const send = (known: Opened) => {
    trail.replace('sending');
    void dispatch.send(draft, known);
  };
  const leadTo = (step: Step, known: Opened) => {
    setFaults(step, faultsOf(groupOf(step), draft, known));
    trail.go(step);
  };
  const next = (step: Step, known: Opened) => {
    const found = faultsOf(groupOf(step), draft, known);
    setFaults(step, found);
    if (found.length > 0) return;
    const why = nameRefusal(step, draft, known);
    if (why) {
      setRefused({ at: step, why });
      return trail.go('unsupported');
    }
    if (lacksReader(step, draft, known)) {
      close('superior');
      return trail.go('closed');
    }
    if (step === 'asked/mode' && editing && isNamed(draft)) {
      // Before a name is typed it is seen who keeps it.
      setEditing(false);
      return trail.go('readers');
    }
    const faulty = step === 'check' || editing ? firstFaulty(draft, known) : undefined;
    if (faulty) return leadTo(faulty, known);
    if (step === 'check') return areWaiting(draft.materials) ? trail.go('materials') : send(known);
    setEditing(false);
    trail.go(editing ? 'check' : following(step, draft, known));
  };

  return {
    draft, opened, closed, faults, filed, refused, next,
    answer: (part: Part) => setDraft((before) => answered(before, part, opened)),
    choose: (part: Pick<Draft, 'road'> | Pick<Draft, 'excluded'> | Pick<Draft, 'materials'>) => setDraft((before) => ({ ...before, ...part })),
    sending: dispatch.state,
    shipment: dispatch.shipment,
    superiorContacts: closed === 'superior' ? (opened?.superiorContacts ?? []) : [],
    begin: () => begin(draft),
    /** A report of its own, about what an earlier one led to. */
    beginLinked: (earlier: Earlier) => begin({ ...emptyDraft, linked: earlier, answers: RETALIATION }),
    /** Fetches the questionnaire, for what follows a report. */
    prepare: () => void (opened ?? check()),
    start: (known: Opened) => {
      const found = faultsOf(BEFORE, draft, known);
      setFaults('before', found);
      if (found.length > 0) return;
      trail.go(stepsOf(draft, known)[0]!);
    },
    /** Goes on from where name or call was refused, without it; what was typed stays, in case it is given after all. */
    without: () => {
      if (!opened || !refused) return;
      const left = answered(draft, refused.why === 'call' ? { callMe: undefined } : { mode: 'ANONYMOUS' }, opened);
      setDraft(left);
      setEditing(false);
      trail.replace(editing ? 'check' : following(refused.at, left, opened));
    },
    edit: (step: Step) => {
      setEditing(true);
      trail.go(step);
    },
    retry: () => {
      if (dispatch.state.is === 'refused' && dispatch.state.outdated) trail.replace('readers');
      else if (opened) send(opened);
    },
    again: () => {
      trail.replace('before');
      void check();
    },
    forgetCode: () => setFiled((before) => before && { ...before, digits: '', words: '' }),
  };
}

export type Road = ReturnType<typeof useRoad>;

const answered = (before: Draft, part: Part, opened: Opened | undefined): Draft => {
  const answers = withPart(before.answers, part);
  return { ...before, answers: opened ? settled(opened, answers) : answers };
};

const following = (step: Step, draft: Draft, opened: Opened): Step => {
  const steps = stepsOf(draft, opened);
  return steps[steps.indexOf(step) + 1] ?? 'check';
};

/** As soon as it shows who would have to read it: before the story is typed, and again when people or exclusions change it. */
const lacksReader = (step: Step, draft: Draft, opened: Opened): boolean =>
  ['asked/person', 'asked/others', 'readers'].includes(step) && !readersOf(draft, opened).lead;

/** What is wrong with one place; leaving it forgets. */
function useFaults(place: Place): [readonly FieldError[], (at: Place, found: readonly FieldError[]) => void] {
  const [known, setKnown] = useState<{ at?: Place; found: readonly FieldError[] }>({ found: [] });
  useEffect(() => setKnown((before) => (before.at === place ? before : { found: [] })), [place]);
  return [known.at === place ? known.found : [], (at, found) => setKnown({ at, found })];
}
