import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accept } from '../../core/clue/answer';
import { openClue } from '../../core/clue/open';
import { file, queueOf, readMailboxOf, seatOf, write, type Reporter } from '../people';
import { Sql } from '../stack/sql';

/** SQL that puts a value of the other clue's row in the place of the victim's. */
const swapped = (table: string, column: string, where = '') =>
  `UPDATE ${table} victim JOIN ${table} other ON other.clue_id = :other ${where.replaceAll('$', 'other')}
   SET victim.${column} = other.${column} WHERE victim.clue_id = :victim ${where.replaceAll('$', 'victim')}`;

/** What somebody without its key can do to a stored ciphertext. */
const edits: readonly (readonly [how: string, edit: (column: string) => string])[] = [
  ['edited', (column) => `CONCAT(LEFT(${column}, 1500), CHAR(ASCII(SUBSTR(${column}, 1501, 1)) ^ 1), SUBSTR(${column}, 1502))`],
  ['truncated', (column) => `LEFT(${column}, LENGTH(${column}) - 1)`],
  ['extended', (column) => `CONCAT(${column}, X'00')`],
];

/** Every sealed column of a clue, and who reads it. */
const sealed: readonly (readonly [what: string, table: string, column: string, where: string, reader: 'desk' | 'reporter'])[] = [
  ['report', 'report', 'ciphertext', '', 'desk'],
  ['grant', 'clue_grant', 'ciphertext', 'AND $.desk = \'DISC\'', 'desk'],
  ['message', 'message', 'ciphertext', 'AND $.seq = 1', 'desk'],
  ['copy of a reply', 'desk_copy', 'copy', '', 'desk'],
  ['reply', 'letter', 'ciphertext', '', 'reporter'],
  ['state of the reporter', 'mailbox', 'self_state', '', 'reporter'],
];

/** Sealing.md section 11: one replacement server with the whole database, here the database itself written to past the API. */
describe('Whoever holds the whole database', () => {
  let sql: Sql;
  let other: Reporter;

  beforeAll(async () => {
    sql = Sql.connect();
    other = await conversed('另一份举报');
  });

  afterAll(() => sql.close());

  /** A clue with two messages and a reply. */
  async function conversed(story: string): Promise<Reporter> {
    const reporter = await file(story);
    for (const text of ['第一条', '第二条']) await write(reporter, text);
    const seat = await seatOf('li.wen');
    await accept(seat, await openClue(seat, reporter.clueId), '已受理');
    await readMailboxOf(reporter);
    return reporter;
  }

  const read = async (reader: 'desk' | 'reporter', victim: Reporter): Promise<unknown> =>
    reader === 'desk' ? openClue(await seatOf('li.wen'), victim.clueId) : readMailboxOf(victim);

  async function tampered(statements: readonly string[]): Promise<Reporter> {
    const victim = await conversed('一份举报');
    for (const statement of statements) {
      await sql.query(statement.replaceAll(':victim', `'${victim.clueId}'`).replaceAll(':other', `'${other.clueId}'`));
    }
    return victim;
  }

  it('and changes nothing, lets everybody read', async () => {
    const victim = await tampered([]);
    expect((await openClue(await seatOf('li.wen'), victim.clueId)).conversation.messages).toHaveLength(2);
    expect((await readMailboxOf(victim)).replies).toMatchObject([{ text: '已受理' }]);
  });

  describe.each(sealed)('and touches a %s', (_, table, column, where, reader) => {
    it.each(edits)('that is then %s: the reader is alarmed', async (_how, edit) => {
      const victim = await tampered([`UPDATE ${table} t SET ${column} = ${edit(column)} WHERE clue_id = :victim ${where.replaceAll('$', 't')}`]);
      await expect(read(reader, victim)).rejects.toMatchObject({ name: 'Alarm' });
    });

    it('that is then another clue\'s: the reader is alarmed', async () => {
      const victim = await tampered([swapped(table, column, where)]);
      await expect(read(reader, victim)).rejects.toMatchObject({ name: 'Alarm' });
    });
  });

  it.each<[string, string, 'desk' | 'reporter', string[]]>([
    ['swaps the facets', 'facets', 'desk', ['UPDATE clue SET facets = REPLACE(facets, \'"F1"\', \'"F2"\') WHERE clue_id = :victim']],
    ['hides the facets as if sealed', 'facets', 'desk', ['UPDATE clue SET facets = NULL, field = NULL, urgency = NULL WHERE clue_id = :victim']],
    ['swaps grant and its hash', 'context-stanza', 'desk', [swapped('clue_grant', 'ciphertext', 'AND $.desk = \'DISC\''), swapped('clue_grant', 'hash', 'AND $.desk = \'DISC\'')]],
    ['adds a grant', 'grants', 'desk', ['INSERT INTO clue_grant SELECT clue_id, \'PROC\', epoch, purpose, ciphertext, hash FROM clue_grant WHERE clue_id = :victim AND desk = \'DISC\'']],
    ['takes the oversight\'s grant away', 'grants', 'desk', ['DELETE FROM clue_grant WHERE clue_id = :victim AND desk = \'OVERSIGHT\'']],
    ['swaps the mailbox key', 'clue-id', 'desk', [swapped('report', 'mailbox_recipient')]],
    ['swaps the clue key', 'clue-id', 'desk', [swapped('report', 'clue_recipient')]],
    ['swaps the signing key', 'clue-id', 'desk', [swapped('report', 'auth_public_key')]],
    ['exchanges two messages', 'context-stanza', 'desk', [
      'UPDATE message SET seq = 9 WHERE clue_id = :victim AND seq = 1', 'UPDATE message SET seq = 1 WHERE clue_id = :victim AND seq = 2',
      'UPDATE message SET seq = 2 WHERE clue_id = :victim AND seq = 9',
    ]],
    ['deletes a message', 'sequence', 'desk', ['DELETE FROM message WHERE clue_id = :victim AND seq = 1']],
    ['puts a reply into a colleague\'s mouth', 'frame-signature', 'desk', ['UPDATE desk_copy SET officer = \'zhao.lei\' WHERE clue_id = :victim']],
    ['deletes the message last seen', 'sequence', 'reporter', ['DELETE FROM message WHERE clue_id = :victim AND seq = 2']],
    ['deletes a reply that was read', 'sequence', 'reporter', ['DELETE FROM letter WHERE clue_id = :victim']],
    ['says that another desk replied', 'context-stanza', 'reporter', ['UPDATE letter SET desk = \'PROC\' WHERE clue_id = :victim']],
    ['deletes an opening', 'opening', 'reporter', ['DELETE FROM opening WHERE stream = :victim AND reader = \'mailbox\' AND seq > 0 LIMIT 1']],
  ])('and %s: alarm %s', async (_, code, reader, statements) => {
    await expect(read(reader, await tampered(statements))).rejects.toMatchObject({ name: 'Alarm', code });
  });

  it('and moves a clue to another desk, grant and all, shows that desk nothing', async () => {
    const victim = await tampered([
      'INSERT INTO clue_grant SELECT clue_id, \'PROC\', epoch, purpose, ciphertext, hash FROM clue_grant WHERE clue_id = :victim AND desk = \'DISC\'',
      'UPDATE clue SET desk = \'PROC\' WHERE clue_id = :victim',
    ]);
    const thief = await seatOf('zhou.ping');
    expect(await queueOf(thief)).toContain(victim.clueId);
    await expect(openClue(thief, victim.clueId)).rejects.toMatchObject({ name: 'Alarm' });
  });

  it('and sets a state that no desk has signed, finds no reply that says so', async () => {
    const reporter = await file('还没有人看');
    await sql.query(`UPDATE clue SET state = 'ACCEPTED' WHERE clue_id = '${reporter.clueId}'`);
    await sql.query(`UPDATE mailbox SET state = 'ACCEPTED' WHERE clue_id = '${reporter.clueId}'`);
    expect((await readMailboxOf(reporter)).replies).toEqual([]);
  });
});
