import type { IdentityView } from '../contract';
import { LOCAL_SHARES } from './keeping';

export type Requested = IdentityView['unmaskings'][number];

/** What a request waits for, or how it has ended. */
export type Standing = 'approval' | 'shares' | 'openable' | 'refused' | 'expired' | 'ended' | 'opened';

/**
 * Where a request stands for a desk that knows which agencies hold decoys: their answers count for nothing.
 * @param honest local agencies that hold a share ({@link honestAgencies})
 * @param superior the agency that holds the other half
 */
export function standingOf({ request, state, answers }: Requested, honest: readonly string[], superior: string, now: Date): Standing {
  if (state === 'OPENED') return 'opened';
  if (state === 'ENDED') return 'ended';
  const asked = request.agencies.filter((agency) => honest.includes(agency));
  const of = (agency: string) => answers.find((answer) => answer.agency === agency)?.state ?? 'WAITING';
  const given = asked.filter((agency) => of(agency) === 'GIVEN').length;
  const open = asked.filter((agency) => of(agency) !== 'REFUSED').length;
  if (of(superior) === 'REFUSED' || open < LOCAL_SHARES) return 'refused';
  if (Date.parse(request.expires) <= now.getTime()) return 'expired';
  if (state === 'ASKED') return 'approval';
  return of(superior) === 'GIVEN' && given >= LOCAL_SHARES ? 'openable' : 'shares';
}

/** The officer who asked; the other one of the two approves. */
export const askerOf = ({ signatures, request }: Pick<Requested, 'signatures' | 'request'>): string => signatures[0]?.user ?? request.officers[0]!;

export const secondOf = (requested: Pick<Requested, 'signatures' | 'request'>): string =>
  requested.request.officers.find((user) => user !== askerOf(requested))!;
