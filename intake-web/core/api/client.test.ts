import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, connect, idempotencyKey, type Api } from './client';
import { Unreachable } from './problem';

let server: Server;
let origin: string;
let seen: IncomingHttpHeaders;
let reply: { status: number; body: string; type: string };

beforeAll(async () => {
  server = createServer((request, response) => {
    seen = request.headers;
    response.writeHead(reply.status, { 'content-type': reply.type }).end(reply.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const problem = (status: number, members: object) => {
  reply = { status, type: 'application/problem+json', body: JSON.stringify({ title: '标题', detail: '说明', status, ...members }) };
};
const call = (api: Api) => answer(api.GET('/v1/staff/head'));

describe('a client', () => {
  it('asks for the language and shows the token only when there is one', async () => {
    reply = { status: 200, type: 'application/json', body: '{"seq":0,"prev":""}' };
    await call(connect({ origin, language: 'en' }));
    expect(seen['accept-language']).toBe('en');
    expect(seen).not.toHaveProperty('authorization');
    expect(seen).not.toHaveProperty('referer');
    await call(connect({ origin, language: 'zh', token: async () => 'abc' }));
    expect(seen.authorization).toBe('Bearer abc');
  });

  it('turns a problem of the API into a Problem that keeps every part', async () => {
    problem(409, { type: 'urn:dengwen:problem:head-moved', head: { seq: 5, prev: 'a' }, errors: [{ field: '/act', detail: '改' }] });
    await expect(call(connect({ origin, language: 'zh' }))).rejects.toMatchObject({
      name: 'Problem', slug: 'head-moved', status: 409, title: '标题', detail: '说明', head: { seq: 5, prev: 'a' }, errors: [{ field: '/act', detail: '改' }],
    });
  });

  it('takes whatever else answers, and nobody answering, as not reached', async () => {
    problem(502, { type: 'about:blank' });
    await expect(call(connect({ origin, language: 'zh' }))).rejects.toThrow(Unreachable);
    reply = { status: 502, type: 'text/html', body: '<h1>Bad Gateway</h1>' };
    await expect(call(connect({ origin, language: 'zh' }))).rejects.toThrow(Unreachable);
    await expect(call(connect({ origin: 'http://127.0.0.1:1', language: 'zh' }))).rejects.toThrow(Unreachable);
  });
});

it('an idempotency key is of the form that the contract asks for, and never the same', () => {
  expect(idempotencyKey()).toMatch(/^[A-Za-z0-9_-]{16,64}$/);
  expect(idempotencyKey()).not.toBe(idempotencyKey());
});
