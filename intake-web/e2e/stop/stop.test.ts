import { connect as dial, type Socket } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { hex, randomBytes } from '../../core/bytes';
import { newToken } from '../roles/callers';
import { startApi } from '../stack/api';
import { DESK_ORIGIN, PORTS, REPORT_ORIGIN } from '../stack/places';
import { pidOf, until } from '../stack/program';

afterAll(() => startApi());

/** A whole request and half of the next one in one piece: when the first is answered, the second is under way. */
async function halfAsked(socket: Socket): Promise<{ rest: string }> {
  const body = JSON.stringify({ locator: hex(randomBytes(16)) });
  const head = `POST /v1/mailbox/challenges HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  socket.write(`GET /v1/nothing HTTP/1.1\r\nHost: localhost\r\n\r\n${head}${body.slice(0, 10)}`);
  await said(socket, /^HTTP\/1.1 404/);
  return { rest: body.slice(10) };
}

/** Waits until the server said what fits. */
function said(socket: Socket, expected: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const listen = (bytes: Buffer): void => {
      text += bytes.toString('utf8');
      if (!expected.test(text)) return;
      socket.off('data', listen);
      resolve(text);
    };
    if (socket.destroyed) reject(new Error('cut before'));
    socket.on('data', listen).once('close', () => reject(new Error(`cut after: ${text}`)));
  });
}

/** What a new request gets. */
const asked = (): Promise<number | 'refused'> => fetch(`${REPORT_ORIGIN}/v1/manifest`, { headers: { Connection: 'close' } }).then(({ status }) => status, () => 'refused');

it('An orderly stop sends listeners away, takes nothing new and finishes what is under way', async () => {
  const live = await fetch(`${DESK_ORIGIN}/v1/live`, { headers: { Authorization: `Bearer ${await newToken('li.wen')}` } });
  const listened = live.text();
  const socket = dial(PORTS.reporters, '127.0.0.1');
  const { rest } = await halfAsked(socket);

  process.kill(pidOf('api')!, 'SIGTERM');

  expect(await listened).toMatch(/^:/);
  await until('new requests to be refused', async () => [503, 'refused'].includes(await asked()));
  const answer = said(socket, /"nonce"/);
  socket.write(rest);
  expect(await answer).toMatch(/HTTP\/1.1 200/);
  socket.destroy();
  await until('the API to end', () => pidOf('api') === undefined);
});
