import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../core/api/client';
import { accept, reply } from '../../core/clue/answer';
import { openClue } from '../../core/clue/open';
import type { Seat } from '../../core/clue/seat';
import { b64, randomBytes } from '../../core/bytes';
import { signNonce } from '../../core/mailbox/signIn';
import { receiptKeys } from '../../core/receipt/keys';
import { sendReport } from '../../core/report/file';
import { newAgeKey } from '../../core/seal/age';
import { verify } from '../../core/seal/sign';
import { Impostor, type Answer, type Lie } from '../impostor';
import { connection, deployment, file, readMailboxOf, sealed, seatOf, write, type Reporter } from '../people';
import { REPORT_ORIGIN } from '../stack/places';
import { edits } from './ciphertext';

type Change = (answer: Answer) => void;

/** Lies in the answers to one request, tells the truth in all others. */
const to = (request: string | RegExp, change: Change): Lie => (asked, answer: Answer) => {
  if (typeof request === 'string' ? asked === request : request.test(asked)) change(answer);
  return answer;
};

/** Sealing.md section 11: one replacement server with the whole database, before a reporter's client. */
describe('A replacement server', () => {
  let impostor: Impostor | undefined;

  const lying = async (lie: Lie): Promise<string> => (impostor = await Impostor.before(REPORT_ORIGIN, lie)).origin;

  afterEach(async () => {
    await impostor?.leave();
    impostor = undefined;
  });

  describe('that takes a report', () => {
    it.each<[string, string, Change]>([
      ['names another clue', 'clue-id', (filed) => { filed.clueId = 'a'.repeat(26); }],
      ['logs another leaf', 'leaf', (filed) => { filed.leaf = '0'.repeat(64); }],
      ['logs another file', 'opening', (filed) => { filed.event.objectHash = '0'.repeat(64); }],
      ['logs it in another stream', 'opening', (filed) => { filed.event.stream = 'a'.repeat(26); }],
      ['logs another day', 'opening', (filed) => { filed.event.at = '2020-01-01'; }],
      ['logs it late in the stream', 'context-stanza', (filed) => { filed.event.seq = 5; }],
    ])('and %s: alarm %s, and no receipt', async (_, code, change) => {
      const origin = await lying(to('POST /v1/reports', change));
      await expect(sendReport(connect(connection(origin)), await sealed('一份举报'))).rejects.toMatchObject({ name: 'Alarm', code });
    });

    it.each(edits)('and answers with an opening %s: alarm, and no receipt', async (_, edit) => {
      const origin = await lying(to('POST /v1/reports', (filed) => { filed.opening = edit(filed.opening); }));
      await expect(sendReport(connect(connection(origin)), await sealed('一份举报'))).rejects.toMatchObject({ name: 'Alarm' });
    });

    it('and answers with the opening of another report: alarm context-stanza', async () => {
      let first: string | undefined;
      const origin = await lying(to('POST /v1/reports', (filed) => { filed.opening = first ??= filed.opening; }));
      await sendReport(connect(connection(origin)), await sealed('第一份'));
      await expect(sendReport(connect(connection(origin)), await sealed('第二份'))).rejects.toMatchObject({ name: 'Alarm' });
    });
  });

  describe('that publishes', () => {
    it.each<[string, string, string | RegExp, (answer: Answer) => Promise<void> | void]>([
      ['a desk with its own key', 'manifest', 'GET /v1/manifest', ({ manifest }) => { manifest.desks[0].recipient = manifest.desks[1].recipient; }],
      ['oversight with its own key', 'manifest', 'GET /v1/manifest', ({ manifest }) => { manifest.oversight.recipient = manifest.desks[0].recipient; }],
      ['a monitor of its own', 'manifest', 'GET /v1/manifest', ({ manifest }) => { manifest.monitor.recipient = manifest.desks[0].recipient; }],
      ['a member of its own', 'manifest', 'GET /v1/manifest', ({ manifest }) => { manifest.desks[0].members.push(manifest.desks[1].members[0]); }],
      ['an older version under the same signatures', 'manifest', 'GET /v1/manifest', ({ manifest }) => { manifest.version -= 1; }],
      ['a later end under the same signatures', 'manifest', 'GET /v1/manifest', ({ manifest }) => { manifest.expires = '2099-12-31'; }],
      ['another deployment', 'manifest', 'GET /v1/manifest', ({ manifest }) => { manifest.deploymentId = 'elsewhere'; }],
      ['one signature twice', 'manifest', 'GET /v1/manifest', (signed) => { signed.signatures = [signed.signatures[0], signed.signatures[0]]; }],
      ['a route of its own', 'document', /^GET \/v1\/documents\//, (document) => { document.rules?.reverse(); }],
      ['posts of its own', 'document', /^GET \/v1\/documents\//, (document) => { document.posts?.pop(); }],
      ['units of its own', 'document', /^GET \/v1\/documents\//, (document) => { document.units?.pop(); }],
    ])('%s: alarm %s, and nothing is sealed', async (_, code, request, change) => {
      const origin = await lying(to(request, change));
      await expect(deployment(origin)).rejects.toMatchObject({ name: 'Alarm', code });
    });
  });

  describe('that keeps a mailbox', () => {
    let reporter: Reporter;
    let other: Answer;

    beforeAll(async () => {
      const seat = await seatOf('li.wen');
      reporter = await answered(seat);
      const second = await answered(seat);
      const page = await Impostor.before(REPORT_ORIGIN, to('GET /v1/mailbox', (answer) => { other = structuredClone(answer); }));
      await readMailboxOf(second, page.origin);
      await page.leave();
      await readMailboxOf(reporter);
    });

    async function answered(seat: Seat): Promise<Reporter> {
      const filed = await file('一份举报');
      for (const text of ['第一条', '第二条']) await write(filed, text);
      await accept(seat, await openClue(seat, filed.clueId), '已受理');
      await reply(seat, await openClue(seat, filed.clueId), '请补充');
      return filed;
    }

    const replies = (page: Answer): Answer[] => page.entries.filter(({ type }: Answer) => type === 'REPLY');
    const without = (page: Answer, entry: Answer): void => { page.entries = page.entries.filter((one: Answer) => one !== entry); };
    const openings = (page: Answer): Answer[] => page.entries.filter(({ type }: Answer) => type === 'OPENING');
    const messages = (page: Answer): Answer[] => page.entries.filter(({ type }: Answer) => type === 'MESSAGE');

    it.each<[string, string, Change]>([
      ['withholds the newest reply', 'sequence', (page) => without(page, replies(page)[1])],
      ['withholds the first reply', 'sequence', (page) => without(page, replies(page)[0])],
      ['shows a reply twice', 'sequence', (page) => page.entries.push(replies(page)[1])],
      ['shows replies in another order', 'context-stanza', (page) => {
        const [first, second] = replies(page);
        [first.ciphertext, second.ciphertext] = [second.ciphertext, first.ciphertext];
      }],
      ['shows another reporter\'s replies', 'context-stanza', (page) => {
        replies(page).forEach((entry, i) => Object.assign(entry, replies(other)[i]));
      }],
      ['shows a reply as another desk\'s', 'context-stanza', (page) => { replies(page)[0].desk = 'PROC'; }],
      ['shows a reply of an epoch that never was', 'desk-key', (page) => { replies(page)[0].epoch = 9; }],
      ['withholds a message', 'sequence', (page) => without(page, messages(page)[1])],
      ['swaps a message', 'sequence', (page) => { messages(page)[1].hash = '0'.repeat(64); }],
      ['offers a number that is taken', 'sequence', (page) => { page.nextMessageSeq = 2; }],
      ['withholds an opening', 'opening', (page) => without(page, openings(page)[1])],
      ['swaps openings', 'context-stanza', (page) => { openings(page)[0].ciphertext = openings(page)[1].ciphertext; }],
      ['swaps the clue', 'ciphertext', (page) => { page.clueId = other.clueId; }],
      ['swaps the reporter\'s own state', 'ciphertext', (page) => { page.self = other.self; }],
    ])('and %s: alarm %s', async (_, code, change) => {
      const origin = await lying(to('GET /v1/mailbox', change));
      await expect(readMailboxOf(reporter, origin)).rejects.toMatchObject({ name: 'Alarm', code });
    });

    it.each(edits)('and shows a reply %s: alarm', async (_, edit) => {
      const origin = await lying(to('GET /v1/mailbox', (page) => { replies(page)[0].ciphertext = edit(replies(page)[0].ciphertext); }));
      await expect(readMailboxOf(reporter, origin)).rejects.toMatchObject({ name: 'Alarm' });
    });

    it.each(edits)('and shows the reporter\'s own state %s: alarm', async (_, edit) => {
      const origin = await lying(to('GET /v1/mailbox', (page) => { page.self.ciphertext = edit(page.self.ciphertext); }));
      await expect(readMailboxOf(reporter, origin)).rejects.toMatchObject({ name: 'Alarm' });
    });

    it('and goes back to the reporter\'s state of an earlier visit: alarm', async () => {
      let earlier: Answer;
      const before = await Impostor.before(REPORT_ORIGIN, to('GET /v1/mailbox', ({ self }) => { earlier = self; }));
      await readMailboxOf(reporter, before.origin);
      await before.leave();
      await write(reporter, '第三条');
      const origin = await lying(to('GET /v1/mailbox', (page) => { page.self = earlier; }));
      await expect(readMailboxOf(reporter, origin)).rejects.toMatchObject({ name: 'Alarm', code: 'sequence' });
    });

    it('and claims a state that no desk has signed: no reply says so', async () => {
      const fresh = await file('还没有人看');
      const origin = await lying(to('GET /v1/mailbox', (page) => { page.state = 'ACCEPTED'; }));
      const mailbox = await readMailboxOf(fresh, origin);
      expect(mailbox.replies).toEqual([]);
    });
  });

  describe('that asks for a signature', () => {
    it.each([0, 16, 31, 33, 64])('over a nonce of %i bytes gets none: alarm nonce', async (length) => {
      const reporter = await file('一份举报');
      const asked: string[] = [];
      const origin = await lying((request, answer: Answer) => {
        asked.push(request);
        if (request === 'POST /v1/mailbox/challenges') answer.nonce = b64(randomBytes(length));
        return answer;
      });
      await expect(readMailboxOf(reporter, origin)).rejects.toMatchObject({ name: 'Alarm', code: 'nonce' });
      expect(asked).toEqual(['POST /v1/mailbox/challenges']);
    });

    it('over the hash of a frame gets one that is good for signing in and nothing else', async () => {
      const keys = await receiptKeys('dengwen-test', randomBytes(11));
      const wanted = randomBytes(32);
      const signature = signNonce('dengwen-test', keys, wanted);
      expect(verify(keys.auth.publicKey, signature, 'signin', 'dengwen-test', keys.locator, wanted)).toBe(true);
      expect(verify(keys.auth.publicKey, signature, 'frame', 'dengwen-test', keys.locator, wanted)).toBe(false);
      expect(verify(keys.auth.publicKey, signature, 'signin', 'elsewhere', keys.locator, wanted)).toBe(false);
    });
  });

  it('that hands out a weaker cost for the password gets none: alarm kdf', async () => {
    const origin = await lying(to('POST /v1/sign-in/parameters', (answer) => { answer.kdf.m = 8; }));
    await expect(seatOf('li.wen', origin)).rejects.toMatchObject({ name: 'Alarm', code: 'kdf' });
  });

  it('that inserts a device of its own has an officer\'s ciphertexts and no key: alarm', async () => {
    const mine = await newAgeKey();
    const origin = await lying(to('GET /v1/officers/me', (me) => { me.recipient = mine.recipient; }));
    await expect(seatOf('li.wen', origin)).rejects.toMatchObject({ name: 'Alarm', code: 'user-key' });
  });
});
