import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { connect } from '../../core/api/client';
import { newWorld, seat } from '../../core/testdata/world';
import { Shelf } from '../headlines/shelf';
import { noFilters } from '../router';
import { ClueSearch } from './search';

const [FIRST, SECOND] = ['a'.repeat(26), 'b'.repeat(26)];
const words = { ...noFilters, find: '石桥' };

let server: Server;
let shelf: Shelf;
let search: ClueSearch;

/** Ends with the server's first question, which nobody has answered. */
let asked: Promise<[unknown, ServerResponse]>;

beforeEach(async () => {
  server = createServer(({ url }, response) => server.listenerCount('held') > 0 ? server.emit('held', url, response) : row(url, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  shelf = new Shelf([]);
  const headlines = { find: async (find: string, limit: number) => shelf.find(find, limit) };
  search = new ClueSearch(seat(await newWorld(), 'li.wen', connect({ origin, language: 'zh' })), headlines);
  asked = once(server, 'held') as Promise<[unknown, ServerResponse]>;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const row = (url: string | undefined, response: ServerResponse): unknown =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ clueId: url?.split('/').at(-1), desk: 'DISC', state: 'RECEIVED' }));

const call = (clueId: string, text: string): void => shelf.put(clueId, { text, tags: [], by: 'li.wen' });

const found = (): unknown => search.results.value.rows?.map(({ clueId }) => clueId);

describe('words that are sought again as more headlines are open', () => {
  it('show what the newest search found, although an older one is answered after it', async () => {
    call(FIRST, '石桥村修路');
    const older = search.seek('all', words, []);
    const [url, late] = await asked;
    call(SECOND, '石桥村架桥');
    await search.seek('all', words, []);
    expect(found()).toEqual([FIRST, SECOND]);

    row(String(url), late);
    await older;
    expect(found()).toEqual([FIRST, SECOND]);
  });

  it('are not called lost because an older search was', async () => {
    call(FIRST, '石桥村修路');
    const older = search.seek('all', words, []);
    const [, late] = await asked;
    await search.seek('all', words, []);
    late.destroy();
    await older;
    expect(search.results.value.failure).toBeUndefined();
    expect(found()).toEqual([FIRST]);
  });
});

it('a row that cannot be had is told of', async () => {
  call(FIRST, '石桥村修路');
  const seeking = search.seek('all', words, []);
  (await asked)[1].destroy();
  await seeking;
  expect(search.results.value.failure).toBeDefined();
});
