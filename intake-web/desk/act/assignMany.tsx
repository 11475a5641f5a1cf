import { useEffect, useState } from 'preact/hooks';

import { answer } from '../../core/api/client';
import { assign } from '../../core/clue/answer';
import { Attempt } from '../../core/clue/attempt';
import type { Seat } from '../../core/clue/seat';
import type { ClueRow, Role } from '../../core/contract';
import { trustedMembers } from '../../core/manifest/members';
import { Sheet } from '../../ui/sheet/sheet';
import { failureText } from '../failure';
import { words } from '../words';
import type { Candidate } from './assignee';
import { ManyForm, type ManyState } from './manyForm';

const { assign: said } = words.act;

export interface AssignManyProps {
  seat: Seat;
  rows: readonly ClueRow[];
  onClose: () => void;
}

/** Hands several clues to one officer, one signed deed after the other; what fails is named and can be tried again. */
export function AssignMany({ seat, rows, onClose }: AssignManyProps) {
  const [state, set] = useState<ManyState>({ kind: 'choose', candidates: undefined, chosen: undefined, fault: undefined });
  const [attempts] = useState(() => new Map(rows.map(({ clueId }) => [clueId, new Attempt()])));
  const desk = rows[0]?.desk;
  const oneDesk = rows.every((row) => row.desk === desk);
  useEffect(() => {
    if (desk !== undefined && oneDesk)
      void candidatesAt(seat, desk).then(
        (candidates) => set((before) => ({ ...before, candidates }) as ManyState),
        (thrown) => set((before) => ({ ...before, fault: failureText(thrown) }) as ManyState),
      );
  }, [seat, desk, oneDesk]);

  const send = async (assignee: string, name: string, wanted: readonly ClueRow[]) => {
    const failed: { row: ClueRow; why: string }[] = [];
    for (const [done, row] of wanted.entries()) {
      set({ kind: 'sending', done, count: wanted.length });
      try {
        const clue = await answer(seat.api.GET('/v1/clues/{clueId}', { params: { path: { clueId: row.clueId } } }));
        await assign(seat, { clue, head: clue.head }, assignee, attempts.get(row.clueId));
      } catch (thrown) {
        failed.push({ row, why: failureText(thrown) });
      }
    }
    set({ kind: 'done', done: wanted.length - failed.length, failed, assignee, name });
  };

  return (
    <Sheet title={said.many(rows.length)} onClose={onClose}>
      {oneDesk ? (
        <ManyForm
          state={state}
          count={rows.length}
          onState={set}
          onSend={(assignee, name, again) => void send(assignee, name, again ?? rows)}
          onClose={onClose}
        />
      ) : (
        <p>{said.oneDesk}</p>
      )}
    </Sheet>
  );
}

async function candidatesAt(seat: Seat, desk: ClueRow['desk']): Promise<readonly Candidate[]> {
  const members = trustedMembers(seat.manifest, await answer(seat.api.GET('/v1/desks/{desk}', { params: { path: { desk } } })));
  return [...members.values()]
    .filter(({ active }) => active)
    .map(({ user, name, roles }) => ({ user, name, roles: roles as Role[], current: false }));
}
