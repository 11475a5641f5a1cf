import { useCallback, useEffect, useMemo } from 'preact/hooks';

import type { Seat } from '../../core/clue/seat';
import type { Member } from '../../core/manifest/members';
import type { Drafts } from '../act/draft';
import type { ClueQueue } from '../queue/queue';
import { screens } from '../screens';
import { deskName, listedNames } from '../seat';
import { usePulse } from '../usePulse';
import { ClueAtDesk } from './clue';

export interface LiveClueProps {
  seat: Seat;
  queue: ClueQueue;
  clueId: string;
  drafts: Drafts;
  back: string;
}

/** The clue's screen, fed by the API. Leaving it forgets what was opened. */
export function LiveClue({ seat, queue, clueId, drafts, back }: LiveClueProps) {
  const desk = useMemo(() => new ClueAtDesk(seat, clueId, drafts), [seat, clueId, drafts]);
  const { missing, members, ...state } = desk.state.value;
  const names = useMemo(() => namesOf(seat, members), [seat, members]);
  useEffect(() => void desk.read(), [desk]);
  useEffect(() => void queue.count(), [queue, state.clue?.state]);
  usePulse(useCallback(() => void desk.refresh(), [desk]));
  if (missing) return <screens.missing.show />;
  return (
    <screens.clue.show
      {...state}
      candidates={members.size === 0 ? undefined : desk.candidates()}
      roles={desk.roles()}
      officer={seat.officer.name}
      names={names}
      deskName={(code) => deskName(seat, code)}
      back={back}
      now={seat.now()}
      onOpen={() => void desk.open()}
      onBegin={(verb) => desk.begin(verb)}
      onDraft={(draft) => desk.write(draft)}
      onClose={() => desk.close()}
      onSend={() => void desk.send()}
      onReread={() => void desk.read()}
    />
  );
}

/** The desk's members as they were stated, over the names that the manifest lists. */
const namesOf = (seat: Seat, members: ReadonlyMap<string, Member>): ReadonlyMap<string, string> =>
  new Map([...listedNames(seat), ...[...members.values()].map(({ user, name }) => [user, name] as const)]);
