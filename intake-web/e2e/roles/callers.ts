import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { answer, connect, idempotencyKey } from '../../core/api/client';
import { b64, unb64 } from '../../core/bytes';
import type { Seat } from '../../core/clue/seat';
import { importDevice } from '../../core/officer/device';
import { signDeed } from '../../core/officer/deed';
import { passwordKeys } from '../../core/officer/password';
import { connection, deviceOf, seatOf } from '../people';
import { API_DATA } from '../stack/api';
import { DESK_ORIGIN } from '../stack/places';
import { readStack } from '../stack/stack';
import { stretched } from '../stretched';

/** Somebody who asks. Who has no keys of his own signs with stolen ones, so that only the role can be the reason of a refusal. */
export interface Caller {
  readonly name: string;
  /** Whose account it is; undefined for whoever has none. */
  readonly user?: string;
  readonly token?: string;
  readonly seat: Seat;
}

/** Users by column of the table; the revoked one loses the account when the callers are made. */
const USERS = {
  intake: 'li.wen', chief: 'zhao.lei', assigned: 'wu.fang', unassigned: 'sun.hao', other: 'zhou.ping', administrator: 'gao.min', revoked: 'he.tao',
} as const;

export const ASSIGNED = USERS.assigned;

/** All callers but the reporter, whose token is another for each clue. */
export async function callers(): Promise<Map<string, Caller>> {
  const made = new Map<string, Caller>();
  for (const [name, user] of Object.entries(USERS)) {
    const { seat, token } = await signedIn(user);
    made.set(name, { name, user, token, seat });
  }
  const [intake, administrator] = [made.get('intake')!, made.get('administrator')!];
  await revoke(administrator.seat, USERS.revoked);
  made.set('anonymous', { name: 'anonymous', seat: intake.seat });
  made.set('expired', { name: 'expired', user: USERS.intake, token: expired(intake.token!), seat: intake.seat });
  return made;
}

const signedIn = async (user: string): Promise<{ seat: Seat; token: string }> => ({ seat: await seatOf(user), token: await newToken(user) });

/** The token of a session of its own. */
export const newToken = async (user: string): Promise<string> =>
  (await answer(connect(connection()).POST('/v1/sessions', { body: await credentials(user) }))).accessToken;

/** What `POST /v1/sessions` takes of an officer who knows his password and has his device. */
export async function credentials(user: string): Promise<{ user: string; auth: string }> {
  const { salt, kdf } = await answer(connect(connection()).POST('/v1/sign-in/parameters', { body: { user } }));
  const { auth } = await passwordKeys(readStack().officers[user]!.password, await importDevice(deviceOf(user)), unb64(salt), kdf, stretched);
  return { user, auth: b64(auth) };
}

/** The refresh cookie that the desk's browser would hold for a caller, as a request header. */
export async function cookieOf({ user }: Caller): Promise<string> {
  if (!user || user === USERS.revoked) return '__Host-dengwen-refresh=none';
  const signIn = await fetch(`${DESK_ORIGIN}/v1/sessions`, {
    method: 'POST', headers: { 'Content-Type': 'application/json', Origin: DESK_ORIGIN }, body: JSON.stringify(await credentials(user)),
  });
  return signIn.headers.get('Set-Cookie')?.split(';')[0] ?? '';
}

async function revoke({ api, officer, manifest, now }: Seat, user: string): Promise<void> {
  const head = await answer(api.GET('/v1/staff/head'));
  const body = signDeed(manifest.deploymentId, officer, 'staff', head, 'revoked', { user }, now());
  await answer(api.POST('/v1/officers/{user}/revocation', { params: { path: { user }, header: { 'Idempotency-Key': idempotencyKey() } }, body }));
}

/** The same token as it will be when its time is over: signed with the server's own key, which lies beside the trials. */
function expired(token: string): string {
  const [head = '', claims = ''] = token.split('.');
  const past = { ...JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as object, iat: 1_000_000_000, exp: 1_000_000_600 };
  const signed = `${head}.${Buffer.from(JSON.stringify(past)).toString('base64url')}`;
  const key = createHmac('sha256', readFileSync(`${API_DATA}/server.key`)).update('access token').digest();
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}
