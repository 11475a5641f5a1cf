import { beforeAll, describe, expect, it } from 'vitest';
import { answer, connect, idempotencyKey } from '../../core/api/client';
import { openClue } from '../../core/clue/open';
import { sealUp } from '../../core/clue/sealUp';
import type { CreateAccount } from '../../core/contract';
import { connection, mailboxOf, queueOf } from '../people';
import { DESK_ORIGIN, REPORT_ORIGIN } from '../stack/places';
import { callers, newToken, type Caller } from './callers';
import { expectations, operations, type Operation } from './contract';
import { countersigned, newcomer, requests, scene, type Asked, type Scene } from './requests';

const table = expectations();
const NAMES = [...table.values().next().value!.keys()];

/** Decisions are taken on clues that wait for one; everything else, and everybody who may not decide, meets one that is with a handler. */
const decides = (operationId: string, name: string): boolean =>
  ['acceptClue', 'refuseClue'].includes(operationId) && table.get(operationId)!.get(name) === '201';

describe('Every role on every operation', () => {
  let people: Map<string, Caller>;
  let known: CreateAccount['account'];
  let usual: Scene;

  beforeAll(async () => {
    people = await callers();
    const request = countersigned(await newcomer(), people.get('administrator')!);
    await answer(connect(connection()).POST('/v1/officers', { params: { header: { 'Idempotency-Key': idempotencyKey() } }, body: request }));
    known = request.account;
    usual = await scene(people.get('intake')!.seat, known, true);
  });

  it('has a row in the table and a good request for each operation of the contract, and for nothing else', () => {
    const ids = operations().map(({ operationId }) => operationId).sort();
    expect([...table.keys()].sort()).toEqual(ids);
    expect(Object.keys(requests).sort()).toEqual(ids);
  });

  describe.each(operations())('$operationId', (operation) => {
    it.each(NAMES)('as %s', async (name) => {
      const expected = table.get(operation.operationId)!.get(name);
      const place = await sceneFor(operation, name);
      const caller = await callerOf(operation, name, place);
      const response = await ask(operation, await requests[operation.operationId]!(place, caller), caller);
      expect(await outcome(response)).toBe(expected);
    });
  });

  it.each([['intake', true], ['chief', true], ['assigned', true], ['unassigned', false], ['other', false]])(
    'in the queue of %s the clue stands: %s', async (name, stands) => {
      const { opened } = await scene(people.get('intake')!.seat, known, true);
      expect((await queueOf(people.get(name)!.seat)).includes(opened.clue.clueId)).toBe(stands);
    });

  describe('A clue of another desk answers exactly as one that does not exist', () => {
    const NOWHERE = 'a'.repeat(26);

    it.each(operations().filter(({ path }) => path.includes('{clueId}')))('$operationId', async (operation) => {
      for (const caller of ['other', 'unassigned'].map((name) => people.get(name)!)) {
        const asked = await requests[operation.operationId]!(usual, caller);
        const [theirs, nobodys] = [await ask(operation, asked, caller), await ask(operation, { ...asked, path: { ...asked.path, clueId: NOWHERE } }, caller)];
        expect(await all(theirs)).toEqual(await all(nobodys));
        expect(theirs.status).toBe(404);
      }
    });
  });

  describe('A clue that was sealed up is not there for the officer who sealed it up, nor for any other of the desk', () => {
    const NOWHERE = 'a'.repeat(26);
    let gone: Scene;

    beforeAll(async () => {
      const { seat } = people.get('intake')!;
      gone = await scene(seat, known, true);
      const opened = await openClue(seat, gone.opened.clue.clueId);
      await sealUp(seat, opened, { reason: 'RANK', text: '', told: '已转交上级。' });
      gone = { ...gone, opened };
    });

    it.each(operations().filter(({ path }) => path.includes('{clueId}')))('$operationId', async (operation) => {
      for (const caller of ['intake', 'chief', 'assigned', 'unassigned'].map((name) => people.get(name)!)) {
        const asked = await requests[operation.operationId]!(gone, caller);
        const path = { ...asked.path, clueId: gone.opened.clue.clueId };
        const [theirs, nobodys] = [await ask(operation, { ...asked, path }, caller), await ask(operation, { ...asked, path: { ...path, clueId: NOWHERE } }, caller)];
        expect(await all(theirs)).toEqual(await all(nobodys));
        expect(theirs.status).toBe(404);
      }
    });
  });

  /** A clue of its own for whatever changes one; who is refused, or only reads, leaves the usual one as it was. */
  const sceneFor = async ({ operationId, path, method }: Operation, name: string): Promise<Scene> => {
    const changes = method !== 'GET' && /^2/.test(table.get(operationId)!.get(name)!);
    const ofItsOwn = changes && /clues|mailbox\/(?!challenges|sessions)/.test(path);
    return ofItsOwn ? scene(people.get('intake')!.seat, known, !decides(operationId, name), changes) : { ...usual, changes };
  };

  async function callerOf({ operationId }: Operation, name: string, { reporter }: Scene): Promise<Caller> {
    if (name !== 'reporter') {
      const known = people.get(name)!;
      // Who signs out ends a session that nobody else uses.
      return operationId === 'signOut' && table.get(operationId)!.get(name) === '204' ? { ...known, token: await newToken(known.user!) } : known;
    }
    let token = '';
    const access = await mailboxOf(reporter);
    access.api.use({ onRequest: ({ request }) => { token = request.headers.get('Authorization')!.slice('Bearer '.length); } });
    await answer(access.api.GET('/v1/mailbox'));
    return { name, token, seat: people.get('intake')!.seat };
  }
});

function ask({ method, path, needsKey }: Operation, { path: parameters = {}, query = {}, body, bytes, headers = {}, cookie }: Asked, { token }: Caller): Promise<Response> {
  const origin = cookie ? DESK_ORIGIN : REPORT_ORIGIN;
  return fetch(`${origin}${path.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name]!)}?${new URLSearchParams(query)}`, {
    method,
    headers: {
      'Accept-Language': 'en',
      ...(token && !cookie ? { Authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(needsKey ? { 'Idempotency-Key': idempotencyKey() } : {}),
      ...(cookie ? { Cookie: cookie, Origin: DESK_ORIGIN } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(bytes ? { body: bytes } : {}),
  });
}

/** The status of a success, the slug of a problem. */
async function outcome(response: Response): Promise<string> {
  if (response.ok) {
    // A live stream would go on for ever.
    await response.body?.cancel();
    return String(response.status);
  }
  const text = await response.text();
  return /urn:dengwen:problem:([a-z-]+)/.exec(text)?.[1] ?? `${response.status} ${text}`;
}

/** Everything of an answer that its reader can tell apart. */
async function all(response: Response): Promise<object> {
  const headers = [...response.headers].filter(([name]) => name !== 'date');
  return { status: response.status, headers, body: await response.text() };
}
