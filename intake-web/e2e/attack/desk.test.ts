import { beforeAll, describe, expect, it } from 'vitest';
import { accept } from '../../core/clue/answer';
import { openClue, readReleased } from '../../core/clue/open';
import type { Seat } from '../../core/clue/seat';
import { unb64 } from '../../core/bytes';
import { newAgeKey } from '../../core/seal/age';
import { hashHex } from '../../core/seal/hash';
import { file, seatOf, write, type Reporter } from '../people';
import { edits, reordered } from './ciphertext';
import { shown, type Shown } from './shown';

const LONG = '长'.repeat(30_000);

/** Sealing.md section 11: one replacement server with the whole database, before an officer's client. */
describe('A replacement server shows an officer', () => {
  let seat: Seat;
  let truth: Shown;
  let others: Shown;

  beforeAll(async () => {
    seat = await seatOf('li.wen');
    [truth, others] = await Promise.all([conversed('一份举报'), conversed('另一份举报')]);
  });

  async function conversed(story: string): Promise<Shown> {
    const reporter: Reporter = await file(`${story}${LONG}`);
    for (const text of ['第一条', '第二条']) await write(reporter, text);
    await accept(seat, await openClue(seat, reporter.clueId), '已受理');
    return shown(seat, reporter.clueId);
  }

  /** What the client makes of the truth after one change to it. */
  function read(change: (lie: Shown) => void) {
    const lie = structuredClone(truth);
    change(lie);
    return readReleased(seat, lie.clue, lie.desk, lie.released);
  }

  it('the truth, and the clue opens', async () => {
    const opened = await read(() => {});
    expect(opened.report.answers['story']).toBe(`一份举报${LONG}`);
    expect(opened.conversation.messages.map(({ text }) => text)).toEqual(['第一条', '第二条']);
    expect(opened.conversation.replies.map(({ text }) => text)).toEqual(['已受理']);
  });

  it.each<[string, string, (lie: Shown) => void]>([
    ['swapped facets', 'facets', ({ clue }) => { clue.facets!.field = 'F2'; }],
    ['a danger denied', 'facets', ({ clue }) => { clue.facets!.danger = !clue.facets!.danger; }],
    ['an ordinary report as sealed-path', 'facets', ({ clue }) => { clue.facets = null; clue.sealed = true; }],
    ['a grant more', 'grants', ({ clue }) => { clue.grants.push({ ...clue.grants[0]!, desk: 'PROC' }); }],
    ['a grant less', 'grants', ({ clue }) => { clue.grants = clue.grants.filter(({ desk }) => desk !== 'OVERSIGHT'); }],
    ['a grant of another epoch', 'grants', ({ clue }) => { clue.grants.find(({ desk }) => desk === 'OVERSIGHT')!.epoch = 2; }],
    ['a route to another desk', 'desk-key', ({ clue }) => { clue.desk = 'PROC'; }],
    ['a swapped mailbox key', 'clue-id', ({ clue }) => { clue.mailboxRecipient = others.clue.mailboxRecipient; }],
    ['a swapped clue key', 'clue-id', ({ clue }) => { clue.clueRecipient = others.clue.clueRecipient; }],
    ['a swapped signing key', 'clue-id', ({ clue }) => { clue.authPublicKey = others.clue.authPublicKey; }],
    ['another manifest version', 'manifest', ({ clue }) => { clue.manifestVersion += 1; }],
    ['a swapped report', 'grants', ({ released }) => { released.report = others.released.report; }],
    ['a swapped grant', 'grants', ({ released }) => { released.grant = others.released.grant; }],
    ['a swapped grant with the row made to fit', 'context-stanza', ({ clue, released }) => {
      released.grant = others.released.grant;
      clue.grants = others.clue.grants;
    }],
    ['all of another clue under this id', 'clue-id', (lie) => { Object.assign(lie, others, { clue: { ...others.clue, clueId: lie.clue.clueId } }); }],
    ['another clue\'s messages', 'context-stanza', ({ released }) => { released.messages = others.released.messages; }],
    ['messages out of order', 'sequence', ({ released }) => { released.messages.reverse(); }],
    ['messages out of order, renumbered', 'context-stanza', ({ released: { messages } }) => {
      messages.reverse().forEach((message, i) => { message.seq = i + 1; });
    }],
    ['the first message withheld', 'sequence', ({ released }) => { released.messages.shift(); }],
    ['a message twice', 'sequence', ({ released }) => { released.messages.push(released.messages[1]!); }],
    ['another clue\'s replies', 'context-stanza', ({ released }) => { released.replies = others.released.replies; }],
    ['a reply withheld', 'sequence', ({ released }) => { released.replies.pop(); }],
    ['a reply as a colleague\'s', 'frame-signature', ({ released }) => { released.replies[0]!.user = 'zhao.lei'; }],
    ['a reply of nobody\'s', 'membership', ({ released }) => { released.replies[0]!.user = 'nobody'; }],
    ['a reply of another desk', 'context-stanza', ({ released }) => { released.replies[0]!.desk = 'PROC'; }],
  ])('%s: alarm %s', async (_, code, change) => {
    await expect(read(change)).rejects.toMatchObject({ name: 'Alarm', code });
  });

  it('a member whom nobody vouches for: alarm membership', async () => {
    const { recipient } = await newAgeKey();
    await expect(read(({ desk }) => {
      const [first] = desk.members;
      desk.members.push({ ...first!, name: 'Mallory', statement: { ...first!.statement, user: 'mallory', recipient } });
    })).rejects.toMatchObject({ code: 'membership' });
  });

  it('a member with another key: alarm membership', async () => {
    const { recipient } = await newAgeKey();
    await expect(read(({ desk }) => { desk.members[0]!.statement.recipient = recipient; })).rejects.toMatchObject({ code: 'membership' });
  });

  it.each([...edits, ['reordered in its chunks', reordered] as const])('a report %s: alarm', async (_, edit) => {
    await expect(read(({ released }) => { released.report = edit(released.report); })).rejects.toMatchObject({ code: 'grants' });
  });

  it.each(edits)('a grant %s, with the row made to fit: alarm', async (_, edit) => {
    await expect(read(({ clue, released: { grant } }) => {
      grant.ciphertext = edit(grant.ciphertext);
      clue.grants.find(({ desk }) => desk === grant.desk)!.hash = hashHex(unb64(grant.ciphertext));
    })).rejects.toMatchObject({ name: 'Alarm' });
  });

  it.each(edits)('a message %s: alarm', async (_, edit) => {
    await expect(read(({ released: { messages: [first] } }) => { first!.ciphertext = edit(first!.ciphertext); }))
      .rejects.toMatchObject({ name: 'Alarm' });
  });

  it.each(edits)('a copy of a reply %s: alarm', async (_, edit) => {
    await expect(read(({ released: { replies: [first] } }) => { first!.copy = edit(first!.copy); })).rejects.toMatchObject({ name: 'Alarm' });
  });
});
