import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, connect } from '../../core/api/client';
import { unb64, unhex } from '../../core/bytes';
import { openClue } from '../../core/clue/open';
import type { Seat } from '../../core/clue/seat';
import type { Account } from '../../core/contract';
import { loadManifest } from '../../core/manifest/deployment';
import { trustedMembers } from '../../core/manifest/members';
import { newAccount } from '../../core/officer/account';
import { importSecretKey } from '../../core/officer/device';
import { signIn, unlock } from '../../core/officer/signIn';
import { H } from '../../core/seal/hash';
import { connection, file, queueOf, root, seatOf } from '../people';
import { dengwen } from '../stack/cli';
import { DESK_ORIGIN } from '../stack/places';
import { Sql } from '../stack/sql';
import { readStack } from '../stack/stack';

const PASSWORD = 'a password of the attacker';

/** The attacker's own secret key. */
const device = importSecretKey(unhex('00112233445566778899aabbccddeeff'));

/** Bytes as SQL writes them. */
const X = (bytes: Uint8Array): string => `X'${Buffer.from(bytes).toString('hex')}'`;

/** What the attacker sets in an account's row to be let in: salt, hash of the sign-in value, wrapped key. */
const lock = ({ salt, auth, wrappedKey }: Account): [string, string, string] => [X(unb64(salt)), X(H(unb64(auth))), X(unb64(wrappedKey))];

async function account(user: string): Promise<Account> {
  return (await newAccount(root().deploymentId, user, user, PASSWORD, await device)).account;
}

/** Signs in with the attacker's password and secret key: the server believes its database. */
async function enter(user: string): Promise<Seat> {
  const stranger = connect(connection(DESK_ORIGIN));
  const manifest = await loadManifest(stranger, root(), new Date());
  const { session, wrap } = await signIn(stranger, user, PASSWORD, await device);
  const api = connect({ ...connection(DESK_ORIGIN), token: () => session.accessToken });
  return { api, manifest, officer: await unlock(api, manifest, wrap), now: () => new Date() };
}

/** Sealing.md section 11: members and devices inserted in the database, past the API and past everybody's signature. */
describe('Whoever holds the whole database', () => {
  let sql: Sql;

  beforeAll(() => { sql = Sql.connect(); });
  afterAll(() => sql.close());

  describe('and inserts a member of its own making', () => {
    const user = 'mallory';

    beforeAll(async () => {
      const { recipient, sigKey, salt, auth, wrappedKey, kdf } = await account(user);
      await sql.query(`INSERT INTO officer (officer, display_name, recipient, sig_key, administrator, salt, kdf_m, kdf_t, kdf_p, auth_hash, wrapped_key, revoked, version)
        VALUES ('${user}', 'Mallory', '${recipient}', '${sigKey}', FALSE, ${X(unb64(salt))}, ${kdf.m}, ${kdf.t}, ${kdf.p}, ${X(H(unb64(auth)))}, ${X(unb64(wrappedKey))}, FALSE, 0)`);
      await sql.query(`INSERT INTO statement (hash, desk, officer, recipient, sig_key, roles, from_day, to_day, first_member, confirmed, version)
        VALUES ('${'0'.repeat(64)}', 'DISC', '${user}', '${recipient}', '${sigKey}', 'INTAKE', '2020-01-01', '2099-12-31', FALSE, TRUE, 0)`);
    });

    afterAll(async () => {
      await sql.query(`DELETE FROM statement WHERE officer = '${user}'`);
      await sql.query(`DELETE FROM officer WHERE officer = '${user}'`);
    });

    it('lets him see the queue and decrypt nothing', async () => {
      const { clueId } = await file('一份举报');
      const seat = await enter(user);
      expect(await queueOf(seat)).toContain(clueId);
      await expect(openClue(seat, clueId)).rejects.toMatchObject({ name: 'Alarm' });
    });

    it('is found out by the members\' clients, and no key is given', async () => {
      const seat = await seatOf('li.wen');
      const view = await answer(seat.api.GET('/v1/desks/{desk}', { params: { path: { desk: 'DISC' } } }));
      expect(() => trustedMembers(seat.manifest, view)).toThrowError(expect.objectContaining({ name: 'Alarm', code: 'membership' }));
      const known = readStack().officers['li.wen']!;
      const grant = ['admin', 'grant', 'DISC', user, '--api', DESK_ORIGIN, '--root', readStack().root, '--user', 'li.wen', '--device', known.device];
      await expect(dengwen(grant, known.password)).rejects.toThrow('membership');
    });
  });

  describe('and inserts a device of its own making for an officer', () => {
    const user = 'luo.bin';
    const columns = ['salt', 'auth_hash', 'wrapped_key', 'recipient', 'sig_key'] as const;
    let before: string[];

    beforeAll(async () => {
      const [row = {}] = await sql.query(`SELECT ${columns.join(', ')} FROM officer WHERE officer = '${user}'`);
      before = columns.map((column, i) => (i < 3 ? `X'${row[column]}'` : `'${row[column]}'`));
    });

    afterAll(() => set(before));

    const set = (values: readonly string[]): Promise<unknown> =>
      sql.query(`UPDATE officer SET ${values.map((value, i) => `${columns[i]} = ${value}`).join(', ')} WHERE officer = '${user}'`);

    it('signs in and unlocks nothing: alarm user-key', async () => {
      await set(lock(await account(user)));
      await expect(enter(user)).rejects.toMatchObject({ name: 'Alarm', code: 'user-key' });
    });

    it('with the officer\'s public keys exchanged too: alarm user-key, because the manifest names others', async () => {
      const made = await account(user);
      await set([...lock(made), `'${made.recipient}'`, `'${made.sigKey}'`]);
      await expect(enter(user)).rejects.toMatchObject({ name: 'Alarm', code: 'user-key' });
    });
  });
});
