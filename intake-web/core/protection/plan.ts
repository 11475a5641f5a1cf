import { Alarm } from '../alarm';
import { answer } from '../api/client';
import { b64 } from '../bytes';
import { sealReply, type Done } from '../clue/answer';
import { Attempt, deedRequest } from '../clue/attempt';
import { openPaper, sealPaper } from '../clue/deskPaper';
import type { OpenClue } from '../clue/open';
import type { Seat } from '../clue/seat';
import type { CheckIn, CheckInDay, CheckInOutcome, ProtectionView, StoredIncident, StoredPlan } from '../contract';
import { trustedMembers, type Member } from '../manifest/members';
import { MAX_MESSAGE, plainLines } from '../report/body';
import { parseBody } from '../seal/parse';
import type { RetaliationCode } from './catalogue';
import { sealPlan, type PlanText } from './paper';
import { clueIdIn } from './related';

export type { PlanText };

export interface Plan extends PlanText {
  readonly version: number;
  readonly user: string;
  readonly at: string;
}

/** What was done to the reporter. */
export interface IncidentText {
  readonly form: RetaliationCode;
  /** A day, month or year (ISO 8601-2). */
  readonly on: string;
  readonly text: string;
  /** The clue in which the reporter told of it. */
  readonly clue?: string;
}

export interface Incident extends IncidentText {
  readonly id: string;
  readonly user: string;
  readonly at: string;
}

/** How a reporter is kept safe, opened and checked. */
export interface Protection {
  readonly plan: Plan | undefined;
  /** In the order in which they were recorded. */
  readonly incidents: readonly Incident[];
  readonly checkIns: readonly CheckIn[];
}

/** @param version the last one plus one, 1 for the first @throws Problem `plan-changed`, `head-moved`; TooLong */
export const writePlan = (seat: Seat, opened: OpenClue, version: number, plan: PlanText, attempt = new Attempt()): Promise<{ head: Done['head'] }> =>
  attempt.send(
    async () => {
      const { level, ciphertext } = await sealPlan(seat, opened, version, plan);
      return deedRequest(seat, opened, 'protection-planned', { desk: opened.clue.desk, level, version, ciphertext });
    },
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/protection/plans', deed)),
  );

/** @param id 16 random bytes in hex @throws Problem, TooLong */
export const recordIncident = (seat: Seat, opened: OpenClue, id: string, incident: IncidentText, attempt = new Attempt()): Promise<{ head: Done['head'] }> =>
  attempt.send(
    async () => {
      const ciphertext = b64(await sealPaper(seat, opened, { kind: 'plan', id, version: 1 }, plainLines({ v: 1, kind: 'INCIDENT', ...incident })));
      return deedRequest(seat, opened, 'incident-recorded', { desk: opened.clue.desk, id, ciphertext });
    },
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/protection/incidents', deed)),
  );

/** Asks through the mailbox how things are. @throws Problem `check-in-refused`, `head-moved`, `seq-taken`; TooLong */
export const askCheckIn = (seat: Seat, opened: OpenClue, day: CheckInDay, text: string, attempt = new Attempt()): Promise<{ head: Done['head'] }> =>
  attempt.send(
    async () => withDay(await deedRequest(seat, opened, 'protection-asked', {
      desk: opened.clue.desk, reply: await sealReply(seat, opened, { kind: 'REPLY', text }),
    }), day),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/protection/check-ins/{day}/questions', deed)),
  );

/** Notes how it came out. @throws Problem `check-in-refused`, `head-moved` */
export const finishCheckIn = (seat: Seat, opened: OpenClue, day: CheckInDay, outcome: CheckInOutcome, attempt = new Attempt()): Promise<{ head: Done['head'] }> =>
  attempt.send(
    () => withDay(deedRequest(seat, opened, `protection-checked-${DAYS[day]}`, { desk: opened.clue.desk, outcome }), day),
    (deed) => answer(seat.api.POST('/v1/clues/{clueId}/protection/check-ins/{day}/outcome', deed)),
  );

/** How many days after the end of the work. */
export const DAYS = { D30: 30, D90: 90, D180: 180 } as const satisfies Record<CheckInDay, number>;

const withDay = <R extends { readonly params: { readonly path: object } }>(request: R, day: CheckInDay) =>
  ({ ...request, params: { ...request.params, path: { ...request.params.path as { clueId: string }, day } } });

/** @throws Alarm when a part was not written by the member that the server names, or says another level than the row; Problem */
export async function readProtection(seat: Seat, opened: OpenClue): Promise<Protection> {
  const { clueId, desk } = opened.clue;
  const view: ProtectionView = await answer(seat.api.GET('/v1/clues/{clueId}/protection', { params: { path: { clueId } } }));
  const members = trustedMembers(seat.manifest, await answer(seat.api.GET('/v1/desks/{desk}', { params: { path: { desk } } })));
  return {
    plan: view.plan ? await openPlan(seat, opened, members, view.plan) : undefined,
    incidents: await Promise.all(view.incidents.map((stored) => openIncident(seat, opened, members, stored))),
    checkIns: view.checkIns,
  };
}

type Members = ReadonlyMap<string, Member>;

export async function openPlan(seat: Seat, opened: Pick<OpenClue, 'clue' | 'keys'>, members: Members, stored: StoredPlan): Promise<Plan> {
  const body = await openPaper(seat, opened, members, { kind: 'plan', id: 'plan', version: stored.version }, stored);
  const { level, natures, likelihood, reasons, measures, text } = parseBody<PlanText>(body, {
    level: 'string', natures: 'list', likelihood: 'string', reasons: 'string', measures: 'list', text: 'string',
  }, MAX_MESSAGE);
  if (level !== stored.level) throw new Alarm('frame', 'the row names another level of risk than the plan');
  return { level, natures, likelihood, reasons, measures, text, version: stored.version, user: stored.by, at: stored.at };
}

export async function openIncident(seat: Seat, opened: Pick<OpenClue, 'clue' | 'keys'>, members: Members, stored: StoredIncident): Promise<Incident> {
  const body = await openPaper(seat, opened, members, { kind: 'plan', id: stored.id, version: 1 }, stored);
  const { form, on, text, clue } = parseBody<IncidentText>(body, { form: 'string', on: 'string', text: 'string' }, MAX_MESSAGE);
  return { form, on, text, ...(typeof clue === 'string' && clueIdIn(clue) === clue && { clue }), id: stored.id, user: stored.by, at: stored.at };
}
