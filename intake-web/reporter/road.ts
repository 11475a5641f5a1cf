import { road } from '#words/road';
import { useCallback, useEffect, useState } from 'preact/hooks';

import type { FieldError } from '../ui/error-summary/error-summary';
import { useDispatch } from './dispatch';
import { emptyDraft, type Change, type Draft } from './draft';
import { faultsOf } from './faults';
import type { Opened } from './opened';
import { useOpening } from './opening';
import { readersOf } from './readers';
import { roadSteps, type RoadStep } from './router';
import type { Filed } from './screens/receipt';
import type { Trail } from './trail';

/** The reporter's way from the start to the receipt: all that it remembers, and what each key does. */
export function useRoad(trail: Trail) {
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [faults, setFaults] = useState<readonly FieldError[]>([]);
  const [editing, setEditing] = useState(false);
  const [filed, setFiled] = useState<Filed>();
  const { opened, closed, check, close, forget } = useOpening();
  const change: Change = useCallback((part) => setDraft((before) => withPart(before, part)), []);

  useEffect(() => setFaults([]), [trail.screen]);
  useEffect(() => {
    if (closed && trail.screen === 'before') trail.replace('closed');
  }, [closed, trail]);

  const dispatch = useDispatch(
    (receipt) => {
      setFiled(receipt);
      setDraft(emptyDraft);
      forget();
      trail.replace('receipt');
    },
    () => void check(),
  );
  const send = (known: Opened) => {
    trail.replace('sending');
    void dispatch.send(draft, known);
  };
  const next = (step: RoadStep, known: Opened) => {
    const found = faultsOf(step, draft, known);
    setFaults(found);
    if (found.length > 0) return;
    setEditing(false);
    if (step === 'check') send(known);
    else if (lacksReader(step, draft, known)) {
      close('superior');
      trail.go('closed');
    } else trail.go(editing ? 'check' : (roadSteps[roadSteps.indexOf(step) + 1] ?? 'check'));
  };

  return {
    draft, opened, closed, faults, filed, change, next,
    sending: dispatch.state,
    superiorContacts: closed === 'superior' ? (opened?.superiorContacts ?? []) : [],
    begin: () => {
      trail.go('before');
      if (!opened) void check();
    },
    start: () => {
      if (!draft.mode) setFaults([{ id: 'mode', message: road.faults.mode }]);
      else trail.go(draft.mode === 'NAMED' ? 'unsupported' : 'level');
    },
    anonymous: () => {
      change({ mode: 'ANONYMOUS' });
      trail.replace('level');
    },
    edit: (step: RoadStep) => {
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

/** As soon as it shows who would have to read it: before the story is typed, and again when exclusions change it. */
const lacksReader = (step: RoadStep, draft: Draft, opened: Opened): boolean =>
  (step === 'person' || step === 'readers') && !readersOf(draft, opened).lead;

/** Answers taken back are absent, not undefined: a draft compares as what was said. */
function withPart(before: Draft, part: Parameters<Change>[0]): Draft {
  return Object.fromEntries(Object.entries({ ...before, ...part }).filter(([, value]) => value !== undefined)) as unknown as Draft;
}
