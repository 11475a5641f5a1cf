import { answer, idempotencyKey } from '../../core/api/client';
import { deskKeyOf } from '../../core/clue/seat';
import { b64 } from '../../core/bytes';
import type { DeskView, Statement } from '../../core/contract';
import { Alarm } from '../../core/alarm';
import { signStatement, trustedMembers } from '../../core/manifest/members';
import { signDeed } from '../../core/officer/deed';
import { sealDeskKey } from '../../core/officer/deskKey';
import { dayOf } from '../../core/time';
import type { Api } from '../../core/api/client';
import type { Args } from '../args';
import type { Command } from '../command';
import { seatOf } from '../context';
import { readJson } from '../files';
import { hanziOf, type PublicRecord } from './folder';

const YEAR = 365 * 86_400_000;

/**
 * States that somebody belongs to the desk. Two members do so, each after comparing the new member's keys with his record:
 * `compare` is the 8 hanzi that `admin officer` showed to him.
 */
export const member: Command = {
  usage: 'admin member DESK USER --record FILE --roles ROLE,ROLE [--to DAY] --api URL --user NAME --device FILE',
  options: { record: 'one', roles: 'one', to: 'one' },
  run: async (args) => {
    const seat = await seatOf(args);
    const { deploymentId } = seat.manifest;
    const view = await readDesk(seat.api, args.word(0));
    const statement = statementOf(args, view, seat.now());
    const act = { statement, signature: b64(signStatement(seat.officer.keys.signing, deploymentId, statement)) };
    const body = signDeed(deploymentId, seat.officer, `desk:${view.desk}`, view.head, 'member-stated', act, seat.now());
    const stated = await answer(seat.api.POST('/v1/desks/{desk}/members', { params: { path: { desk: view.desk }, header: { 'Idempotency-Key': idempotencyKey() } }, body }));
    return { ...stated, compare: hanziOf(statement) };
  },
};

/** Seals the desk's key to a member for whom two others have vouched. */
export const grant: Command = {
  usage: 'admin grant DESK USER --api URL --user NAME --device FILE',
  options: {},
  run: async (args) => {
    const [seat, user] = [await seatOf(args), args.word(1)];
    const { deploymentId } = seat.manifest;
    const view = await readDesk(seat.api, args.word(0));
    const to = trustedMembers(seat.manifest, view).get(user);
    if (!to?.active) throw new Alarm('membership', `two members have not vouched for ${user}`);
    const key = deskKeyOf(seat, view.desk);
    const act = { desk: view.desk, epoch: key.epoch, user, ciphertext: b64(await sealDeskKey(deploymentId, key, user, to.recipient)) };
    const body = signDeed(deploymentId, seat.officer, `desk:${view.desk}`, view.head, 'key-granted', act, seat.now());
    return answer(seat.api.POST('/v1/desks/{desk}/key-grants', { params: { path: { desk: view.desk }, header: { 'Idempotency-Key': idempotencyKey() } }, body }));
  },
};

/** Closes an account; from the next request on the officer gets nothing. */
export const revoke: Command = {
  usage: 'admin revoke USER --api URL --user ADMINISTRATOR --device FILE',
  options: {},
  run: async (args) => {
    const [seat, user] = [await seatOf(args), args.word(0)];
    const head = await answer(seat.api.GET('/v1/staff/head'));
    const body = signDeed(seat.manifest.deploymentId, seat.officer, 'staff', head, 'revoked', { user }, seat.now());
    return answer(seat.api.POST('/v1/officers/{user}/revocation', { params: { path: { user }, header: { 'Idempotency-Key': idempotencyKey() } }, body }));
  },
};

const readDesk = (api: Api, desk: string): Promise<DeskView> =>
  answer(api.GET('/v1/desks/{desk}', { params: { path: { desk: desk as DeskView['desk'] } } }));

// The second member signs the very statement of the first, if its keys are those of the record in his own hands.
function statementOf(args: Args, view: DeskView, now: Date): Statement {
  const { user, recipient, sigKey } = readJson<PublicRecord>(args.one('record'));
  const stated = view.members.find(({ statement, active }) => statement.user === user && !active)?.statement;
  if (stated && (stated.recipient !== recipient || stated.sigKey !== sigKey)) {
    throw new Alarm('membership', `the statement of ${user} names other keys than the record`);
  }
  const roles = args.one('roles').split(',') as Statement['roles'];
  const to = args.maybe('to') ?? dayOf(new Date(now.getTime() + YEAR));
  return stated ?? { v: 1, desk: view.desk, user, recipient, sigKey, roles, from: dayOf(now), to };
}
