import { request as send } from 'node:http';
import { once } from 'node:events';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer, connect, idempotencyKey } from '../../core/api/client';
import { b64, randomBytes, te } from '../../core/bytes';
import type { FileReport, Head } from '../../core/contract';
import { accept } from '../../core/clue/answer';
import { openClue } from '../../core/clue/open';
import { signDeed } from '../../core/officer/deed';
import { sealReport } from '../../core/report/file';
import { connection, deployment, draft, file, ORDINARY, seatOf, sealed } from '../people';
import { PORTS, REPORT_ORIGIN } from '../stack/places';

const post = (body: unknown, key = idempotencyKey(), type = 'application/json'): Promise<Response> =>
  fetch(`${REPORT_ORIGIN}/v1/reports`, {
    method: 'POST',
    headers: { 'Content-Type': type, 'Idempotency-Key': key, 'Accept-Language': 'en' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Every refusal is one RFC 9457 problem and no more. */
async function expectProblem(response: Response, slug: string, status: number): Promise<void> {
  const text = await response.text();
  expect(`${response.status} ${text}`).toContain(`urn:dengwen:problem:${slug}"`);
  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(text).not.toMatch(/dengwen\.[a-z]+\.[A-Z]|Exception|\.java|SQL/);
}

/** What a stranger can send to the API. Nothing of it is stored, nothing makes it stumble. */
describe('The API, before a stranger with bad intentions,', () => {
  let good: FileReport;

  beforeAll(async () => {
    good = (await sealed('一份举报')).request;
  });

  const changed = (change: (body: FileReport) => void): FileReport => {
    const body = structuredClone(good);
    change(body);
    return body;
  };

  it.each<[string, string, number, (body: FileReport) => void]>([
    ['a lead that the matrix does not yield', 'route-refused', 422, (body) => { body.grants[0]!.desk = 'PROC'; }],
    ['facets that lead elsewhere', 'route-refused', 422, (body) => { Object.assign(body.facets!, { rank: 'R_XIANCHU', managing: 'M_CITY' }); }],
    ['a named report without a name', 'invalid-field', 422, (body) => { body.facets!.mode = 'NAMED'; }],
    ['a report by a unit', 'mode-unavailable', 422, (body) => { body.facets!.mode = 'UNIT'; }],
    ['a field that is none', 'invalid-field', 422, (body) => { Object.assign(body.facets!, { field: 'F7' }); }],
    ['two leads', 'route-refused', 422, (body) => { body.grants[1] = { ...body.grants[0]! }; }],
    ['no lead', 'route-refused', 422, (body) => { body.grants.shift(); }],
    ['nine grants', 'invalid-field', 422, (body) => { body.grants = Array.from({ length: 9 }, () => body.grants[1]!); }],
    ['a plaintext for a report', 'envelope-refused', 422, (body) => { body.report = b64(te('一份举报')); }],
    ['another clue key than the id certifies', 'envelope-refused', 422, (body) => { body.clueRecipient = body.mailbox.recipient; }],
    ['a grant to an epoch that never was', 'route-refused', 422, (body) => { body.grants[0]!.epoch = 9; }],
    ['a manifest that is not in force', 'manifest-outdated', 409, (body) => { body.manifestVersion = 999; }],
    ['an unknown suite', 'invalid-field', 422, (body) => { Object.assign(body, { suite: 2 }); }],
    ['an address that nobody asked for', 'invalid-field', 422, (body) => { Object.assign(body, { from: '127.0.0.1' }); }],
  ])('refuses %s: %s', async (_, slug, status, change) => {
    await expectProblem(await post(changed(change)), slug, status);
  });

  it.each<[string, () => Promise<Uint8Array>]>([
    ['a passphrase', async () => { const age = new Encrypter(); age.setPassphrase('一二三'); age.setScryptWorkFactor(2); return age.encrypt('x'); }],
    ['X25519 alone', async () => { const age = new Encrypter(); age.addRecipient(await identityToRecipient(await generateIdentity())); return age.encrypt('x'); }],
    ['armor', async () => te('-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n')],
    ['a header that never ends', async () => te(`age-encryption.org/v1\n-> mlkem768x25519 ${'a'.repeat(17_000)}\n`)],
  ])('refuses a report sealed with %s: envelope-refused', async (_, seal) => {
    const report = b64(await seal());
    await expectProblem(await post(changed((body) => { body.report = report; })), 'envelope-refused', 422);
  });

  it('refuses a report sealed for another deployment', async () => {
    const standing = await deployment();
    const elsewhere = { ...standing.manifest, deploymentId: 'elsewhere' };
    const { request } = await sealReport(elsewhere, draft(standing, '一份举报'));
    await expectProblem(await post(request), 'envelope-refused', 422);
  });

  it('refuses a grant sealed for another report', async () => {
    const other = (await sealed('另一份')).request.grants[0]!.ciphertext;
    await expectProblem(await post(changed((body) => { body.grants[0]!.ciphertext = other; })), 'envelope-refused', 422);
  });

  it('refuses a report that was filed before, under a new key', async () => {
    const { request } = await sealed('一份举报');
    expect((await post(request)).status).toBe(201);
    await expectProblem(await post(request), 'clue-exists', 409);
  });

  it('answers the same under the same key, and refuses another body under it', async () => {
    const { request } = await sealed('一份举报');
    const key = idempotencyKey();
    const [first, second] = [await (await post(request, key)).text(), await (await post(request, key)).text()];
    expect(second).toBe(first);
    await expectProblem(await post(good, key), 'idempotency-key-reused', 422);
  });

  it('refuses a body over the limit', async () => {
    const large = changed((body) => { body.report = b64(new Uint8Array(4 * 1024 * 1024)); });
    // Several times: an answer that comes while the body is still on its way must not be lost with it.
    for (let time = 0; time < 10; time++) await expectProblem(await post(large), 'too-large', 413);
  });

  it.each([100, 100_000])('refuses JSON nested %i deep where any object is taken: invalid-body', async (depth) => {
    const response = await fetch(`${REPORT_ORIGIN}/v1/manifest`, {
      method: 'POST', headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey() },
      body: `{"manifest": ${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`,
    });
    await expectProblem(response, 'invalid-body', 400);
  });

  it.each(['', '{', 'null', '[]', '"report"', '{"suite":1,"suite":1}', `{"suite":${'9'.repeat(5000)}}`, '\u0000', '{"suite":1}{}'])(
    'refuses the body %j with a problem', async (body) => {
      const response = await post(body);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    });

  it('refuses another type than JSON', async () => {
    await expectProblem(await post(good, idempotencyKey(), 'text/xml'), 'unsupported-media-type', 415);
  });

  it.each(['', 'short', 'a'.repeat(65), '../../../etc/passwd!!'])('refuses the Idempotency-Key %j', async (key) => {
    await expectProblem(await post(good, key), 'idempotency-key-missing', 400);
  });

  it('cuts off a header over the limit', async () => {
    const asked = send({ port: PORTS.reporters, path: '/v1/manifest', headers: { 'X-Long': 'a'.repeat(20_000) } });
    asked.end();
    const [response] = await once(asked, 'response');
    expect(response.statusCode).toBe(431);
  });

  it('refuses a cookie from a reporter', async () => {
    await expectProblem(await fetch(`${REPORT_ORIGIN}/v1/manifest`, { headers: { Cookie: 'a=b' } }), 'cookies-refused', 400);
  });

  it('refuses a wrong receipt and an unknown one alike', async () => {
    const api = connect(connection());
    const challenge = async (): Promise<unknown> => {
      const locator = '0'.repeat(32);
      const { nonce } = await answer(api.POST('/v1/mailbox/challenges', { body: { locator } }));
      const { error } = await api.POST('/v1/mailbox/sessions', { body: { locator, nonce, signature: b64(randomBytes(64)) } });
      return error;
    };
    expect(await challenge()).toMatchObject({ type: 'urn:dengwen:problem:sign-in-failed', status: 401 });
  });

  describe('refuses an officer\'s event', () => {
    type Deed = { act: object; event: Record<string, unknown>; signature: string };

    async function asked(change: (deed: Deed, colleague: Awaited<ReturnType<typeof seatOf>>) => void) {
      const [seat, colleague] = [await seatOf('li.wen'), await seatOf('zhao.lei')];
      const { clueId } = await file('一份举报', ORDINARY);
      const { head, clue } = await openClue(seat, clueId);
      const deed = signDeed(seat.manifest.deploymentId, seat.officer, clueId, head, 'accepted', { desk: clue.desk }, seat.now()) as unknown as Deed;
      change(deed, colleague);
      return seat.api.POST('/v1/clues/{clueId}/acceptance', {
        params: { path: { clueId }, header: { 'Idempotency-Key': idempotencyKey() } }, body: deed as never,
      });
    }

    it.each<[string, string, Parameters<typeof asked>[0]]>([
      ['of another act', 'event-refused', (deed) => { deed.event['objectHash'] = '0'.repeat(64); }],
      ['of another type', 'event-refused', (deed) => { deed.event['type'] = 'refused'; }],
      ['of another stream', 'event-refused', (deed) => { deed.event['stream'] = 'staff'; }],
      ['in a colleague\'s name', 'event-refused', (deed) => { deed.event['actor'] = 'user:zhao.lei'; }],
      ['with a changed signature', 'event-refused', (deed) => { deed.signature = b64(randomBytes(64)); }],
      ['without a signature', 'event-refused', (deed) => { deed.signature = ''; }],
      ['of ten minutes ago', 'event-refused', (deed) => { deed.event['at'] = `${new Date(Date.now() - 600_000).toISOString().slice(0, 19)}Z`; }],
    ])('%s: %s', async (_, slug, change) => {
      const { error } = await asked(change);
      expect(error).toMatchObject({ type: `urn:dengwen:problem:${slug}` });
    });

    it.each<[string, (head: Head) => Head]>([
      ['before the end of the stream', (head) => ({ ...head, seq: 0 })],
      ['beyond the end of the stream', (head) => ({ ...head, seq: 99 })],
      ['on another past', (head) => ({ ...head, prev: '0'.repeat(64) })],
    ])('%s: head-moved, with the head', async (_, elsewhere) => {
      const seat = await seatOf('li.wen');
      const { clueId } = await file('一份举报');
      const opened = await openClue(seat, clueId);
      await expect(accept(seat, { ...opened, head: elsewhere(opened.head) })).rejects.toMatchObject({ slug: 'head-moved', head: opened.head });
    });

    it('that was done before', async () => {
      const seat = await seatOf('li.wen');
      const { clueId } = await file('一份举报');
      const opened = await openClue(seat, clueId);
      await accept(seat, opened);
      await expect(accept(seat, opened)).rejects.toMatchObject({ slug: 'head-moved' });
    });
  });
});
