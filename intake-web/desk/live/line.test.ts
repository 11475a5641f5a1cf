import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { connect } from '../../core/api/client';
import type { LiveEvent } from '../../core/api/live';
import { LiveLine } from './line';

let server: Server;
let line: LiveLine;
let listening: Promise<void>;
/** What the server does with each connection in turn; the last one for all that follow. */
let behaviour: ((response: ServerResponse) => void)[];
let waits: number[];
let told: LiveEvent[];
let standing: (() => void) | undefined;

const event = 'event: counts\ndata: {"desk":"DISC"}\n\n';
const open = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/event-stream' });

beforeEach(async () => {
  [waits, told, behaviour] = [[], [], []];
  server = createServer((_, response) => (behaviour.length > 1 ? behaviour.shift()! : behaviour[0]!)(response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  line = new LiveLine(connect({ origin, language: 'zh', token: () => 'token' }), (heard) => told.push(heard), () => standing?.(), {
    wait: async (milliseconds) => void waits.push(milliseconds), jitter: () => 1,
  });
});

afterEach(async () => {
  line.stop();
  server.closeAllConnections();
  server.close();
  await listening;
});

/** Listens until the line has stood so many times. */
function untilItStood(times: number): Promise<void> {
  return new Promise((resolve) => {
    standing = () => {
      if (--times === 0) resolve();
    };
    listening = line.listen();
  });
}

describe('the line to the server', () => {
  it('is taken up again when the server ends it, and asks for everything anew each time', async () => {
    behaviour = [(response) => open(response).end(event)];
    await untilItStood(3);
    expect(told.length).toBeGreaterThanOrEqual(2);
  });

  it('waits twice as long after each failure, and from the beginning once it stood', async () => {
    const fail = (response: ServerResponse) => response.writeHead(502).end();
    behaviour = [fail, fail, fail, (response) => open(response).end(event), fail, (response) => open(response).write(event)];
    await untilItStood(2);
    expect(waits).toEqual([1000, 2000, 4000, 1000, 2000]);
    expect(line.state.value).toBe('open');
  });

  it('waits as long as the server asks', async () => {
    const body = JSON.stringify({ type: 'urn:dengwen:problem:too-many-streams', title: '', detail: '', status: 429 });
    behaviour = [
      (response) => response.writeHead(429, { 'content-type': 'application/problem+json', 'retry-after': '7' }).end(body),
      (response) => open(response).write(event),
    ];
    await untilItStood(1);
    expect(waits).toEqual([7000]);
  });
});
