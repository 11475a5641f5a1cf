import { road } from '#words/road';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { SealedReport } from '../core/report/file';
import type { FieldError } from '../ui/error-summary/error-summary';
import { emptyDraft, type Change, type Draft } from './draft';
import { faultsOf } from './faults';
import type { ClosedReason, Opened } from './opened';
import { readersOf } from './readers';
import { roadSteps, type RoadStep } from './router';
import type { Filed } from './screens/receipt';
import type { SendState } from './screens/sending';
import type { Trail } from './trail';

const work = () => import('./work');

/** The reporter's way from the start to the receipt: all that it remembers, and what each key does. */
export function useRoad(trail: Trail) {
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [opened, setOpened] = useState<Opened>();
  const [closed, setClosed] = useState<ClosedReason>();
  const [faults, setFaults] = useState<readonly FieldError[]>([]);
  const [editing, setEditing] = useState(false);
  const [sending, setSending] = useState<SendState>({ is: 'busy', stage: 'keys' });
  const [filed, setFiled] = useState<Filed>();
  const sealed = useRef<{ of: Draft; report: SealedReport } | undefined>(undefined);

  useEffect(() => setFaults([]), [trail.screen]);
  useEffect(() => {
    if (closed && trail.screen === 'before') trail.replace('closed');
  }, [closed, trail]);

  const change: Change = useCallback((part) => setDraft((before) => withPart(before, part)), []);

  const check = useCallback(async () => {
    setClosed(undefined);
    try {
      setOpened(await (await work()).open());
    } catch (error) {
      setClosed(await reasonOf(error));
    }
  }, []);

  const begin = () => {
    trail.go('before');
    if (!opened) void check();
  };

  const start = () => {
    if (!draft.mode) setFaults([{ id: 'mode', message: road.faults.mode }]);
    else trail.go(draft.mode === 'NAMED' ? 'unsupported' : 'level');
  };

  const next = (step: RoadStep, known: Opened) => {
    const found = faultsOf(step, draft, known);
    setFaults(found);
    if (found.length > 0) return;
    if (step === 'check') void send(known);
    else if ((step === 'person' || step === 'readers') && !readersOf(draft, known).lead) refuseSuperior();
    else trail.go(editing ? 'check' : (roadSteps[roadSteps.indexOf(step) + 1] ?? 'check'));
    setEditing(false);
  };

  const refuseSuperior = () => {
    setClosed('superior');
    trail.go('closed');
  };

  const send = async (known: Opened) => {
    trail.replace('sending');
    setSending({ is: 'busy', stage: 'keys' });
    try {
      const { seal, send: sendSealed } = await work();
      if (sealed.current?.of !== draft) {
        setSending({ is: 'busy', stage: 'seal' });
        sealed.current = { of: draft, report: await seal(draft, known) };
      }
      setSending({ is: 'busy', stage: 'send' });
      keep(await sendSealed(sealed.current.report));
    } catch (error) {
      await stop(error);
    }
  };

  const keep = (receipt: Filed) => {
    setFiled(receipt);
    sealed.current = undefined;
    setDraft(emptyDraft);
    setOpened(undefined);
    trail.replace('receipt');
  };

  const stop = async (error: unknown) => {
    const why = await work().then(({ whyNotSent }) => whyNotSent(error), () => ({ is: 'offline' }) as const);
    setSending(why);
    if (why.is === 'refused' && why.outdated) {
      sealed.current = undefined;
      await check();
    }
  };

  const retry = () => {
    if (sending.is === 'refused' && sending.outdated) trail.replace('readers');
    else if (opened) void send(opened);
  };

  const edit = (step: RoadStep) => {
    setEditing(true);
    trail.go(step);
  };

  return {
    draft, opened, closed, faults, sending, filed, change, begin, start, next, retry, edit,
    superiorContacts: closed === 'superior' ? (opened?.superiorContacts ?? []) : [],
    again: () => {
      void check();
      trail.replace('before');
    },
    anonymous: () => {
      change({ mode: 'ANONYMOUS' });
      trail.replace('level');
    },
    forgetCode: () => setFiled((before) => before && { ...before, digits: '', words: '' }),
  };
}

export type Road = ReturnType<typeof useRoad>;

async function reasonOf(error: unknown): Promise<ClosedReason> {
  return work().then(({ whyClosed }) => whyClosed(error), () => 'network' as const);
}

/** Answers taken back are absent, not undefined: a draft compares as what was said. */
function withPart(before: Draft, part: Parameters<Change>[0]): Draft {
  return Object.fromEntries(Object.entries({ ...before, ...part }).filter(([, value]) => value !== undefined)) as unknown as Draft;
}
