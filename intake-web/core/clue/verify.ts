import { answer } from '../api/client';
import type { ClueRow, Head } from '../contract';
import { Attempt, deedRequest, type At } from './attempt';
import type { Seat } from './seat';

export type Verification = NonNullable<ClueRow['identityVerification']>;

/** What a contact said, asked without opening the name. */
export type Finding = Exclude<Verification, 'NOT_DONE'>;

/** How the contact was reached: by the mailbox, or by a call of the keepers of his contact. */
export type Way = 'MAILBOX' | 'CALL';

export const findings: readonly Finding[] = ['CONFIRMED', 'UNREACHABLE', 'DENIED'];
export const ways: readonly Way[] = ['MAILBOX', 'CALL'];

const events = { CONFIRMED: 'identity-confirmed', DENIED: 'identity-denied', UNREACHABLE: 'identity-unreachable' } as const;

/** Records whether a report is its contact's own (实名核实). Once it was denied, it counts as anonymous for good. */
export const verifyContact = (seat: Seat, at: At, result: Finding, way: Way, attempt = new Attempt()): Promise<{ identityVerification: Verification; head: Head }> =>
  attempt.send(
    () => deedRequest(seat, at, events[result], { desk: at.clue.desk, result, way }),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/verifications', deed)),
  );
