import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, connect } from '../../core/api/client';
import { b64, hex, randomBytes, te, unb64, unhex } from '../../core/bytes';
import { openClue } from '../../core/clue/open';
import type { Seat } from '../../core/clue/seat';
import { importSecretKey } from '../../core/officer/device';
import { passwordKeys } from '../../core/officer/password';
import { signIn } from '../../core/officer/signIn';
import { unwrapUserKey } from '../../core/officer/userKey';
import { toDigits } from '../../core/receipt/code';
import { receiptKeys } from '../../core/receipt/keys';
import { PASSWORD_COST } from '../../core/seal/argon2';
import { connection, deviceOf, file, root, seatOf, type Reporter } from '../people';
import { DESK_ORIGIN } from '../stack/places';
import { Sql, type Row } from '../stack/sql';
import { readStack } from '../stack/stack';

/** Sealing.md section 11: everything stolen, the whole database and all passwords, but no secret key. */
describe('A stolen database with every password', () => {
  let sql: Sql;
  let stolen: Row[];
  let seat: Seat;
  let reporter: Reporter;

  beforeAll(async () => {
    seat = await seatOf('li.wen');
    reporter = await file('偷来的库');
    sql = Sql.connect();
    stolen = await everything(sql);
  });

  afterAll(() => sql.close());

  it('signs nobody in', async () => {
    const { officers } = readStack();
    for (const [user, { password }] of Object.entries(officers)) {
      await expect(signIn(connect(connection(DESK_ORIGIN)), user, password, await importSecretKey(randomBytes(16))))
        .rejects.toMatchObject({ status: expect.toSatisfy((status: number) => status === 401 || status === 429) });
    }
  });

  it('opens no user key, whatever in it is tried for the secret key', async () => {
    const me = await answer(seat.api.GET('/v1/officers/me'));
    const { salt, kdf } = await answer(seat.api.POST('/v1/sign-in/parameters', { body: { user: 'li.wen' } }));
    expect(kdf).toEqual(PASSWORD_COST);
    const { password } = readStack().officers['li.wen']!;
    const guesses = [new Uint8Array(16), te(password).slice(0, 16), unb64(salt), te('li.wen')];
    for (const guess of guesses) {
      const { wrap } = await passwordKeys(password, await importSecretKey(guess), unb64(salt), kdf);
      await expect(unwrapUserKey(root().deploymentId, 'li.wen', wrap, unb64(me.wrappedKey), me)).rejects.toMatchObject({ name: 'Alarm' });
    }
    const { wrap } = await passwordKeys(password, await importSecretKey(unhex(deviceOf('li.wen').secretKey)), unb64(salt), kdf);
    await unwrapUserKey(root().deploymentId, 'li.wen', wrap, unb64(me.wrappedKey), me);
  });

  it('holds none of the keys that open something', async () => {
    const { key } = await openClue(seat, reporter.clueId);
    const receipt = await receiptKeys(root().deploymentId, reporter.secret);
    const desk = seat.officer.desks.get('DISC')!;
    const texts = [key.identity, receipt.mailbox.identity, desk.age.identity, seat.officer.keys.age.identity, toDigits(reporter.secret), deviceOf('li.wen').paper];
    const bytes = [
      reporter.secret, receipt.auth.seed, receipt.selfKey, receipt.leafKey, desk.signing.seed, seat.officer.keys.signing.seed,
      unhex(deviceOf('li.wen').secretKey),
    ];
    for (const secret of [...texts, ...texts.map((text) => hex(te(text))), ...bytes.map(hex), ...bytes.map(b64)]) {
      expect(holding(stolen, secret), secret).toEqual([]);
    }
    // What the search must be able to find: the salt and the mailbox's locator are no secrets.
    expect(holding(stolen, hex(receipt.locator))).not.toEqual([]);
  });
});

/** Every row of every table. */
async function everything(sql: Sql): Promise<Row[]> {
  const tables = await sql.query('SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()');
  const rows = await Promise.all(tables.map(({ name }) => sql.query(`SELECT * FROM \`${name}\``)));
  return rows.flat();
}

const holding = (rows: Row[], needle: string): Row[] =>
  rows.filter((row) => Object.values(row).some((value) => value?.toLowerCase().includes(needle.toLowerCase())));
