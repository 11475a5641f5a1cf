import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Api } from '../api/client';
import { clueIdIn, relatedFault } from './related';

const [OWN, TELLS, OTHER, SEALED, UNSEEN] = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(26)) as [string, string, string, string, string];

describe('a number in what was typed', () => {
  it.each([
    [TELLS, TELLS],
    [` ${TELLS.toUpperCase()}\n`, TELLS],
    [`https://desk.example.gov.cn/#/clue/${TELLS}`, TELLS],
    [`${TELLS}b`, undefined],
    [TELLS.slice(1), undefined],
    ['1'.repeat(26), undefined],
    ['', undefined],
  ])('%j', (text, number) => expect(clueIdIn(text)).toBe(number));
});

describe('the clue in which a reporter told of retaliation', () => {
  // Shows what a server shows to an officer, and 404 for what is not his to see.
  const shown: Record<string, object> = { [TELLS]: { facets: { allegation: ['A02', 'A18'] } }, [OTHER]: { facets: { allegation: ['A02'] } }, [SEALED]: { facets: null } };
  let server: Server;
  let api: Api;

  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      const clue = shown[url!.split('/').at(-1)!];
      response.writeHead(clue ? 200 : 404, { 'content-type': clue ? 'application/json' : 'application/problem+json' });
      response.end(JSON.stringify(clue ?? { type: 'urn:dengwen:problem:not-found', title: '', status: 404 }));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    api = connect({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, language: 'zh' });
  });
  afterAll(() => server.close());

  it.each([
    ['tells of it', TELLS, undefined],
    ['lies on the sealed path, where nobody knows what it tells of', SEALED, undefined],
    ['tells of something else', OTHER, 'OTHER'],
    ['is not there for this officer', UNSEEN, 'MISSING'],
    ['is the very clue', OWN, 'SAME'],
    ['is no number', '第 3 号', 'FORM'],
  ])('%s', async (_, text, fault) => expect(await relatedFault({ api }, OWN, text)).toBe(fault));
});
