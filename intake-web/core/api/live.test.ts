import { describe, expect, it } from 'vitest';
import { te } from '../bytes';
import { readLive, type LiveEvent } from './live';

async function read(...pieces: string[]): Promise<{ events: LiveEvent[]; signs: number }> {
  const events: LiveEvent[] = [];
  let signs = 0;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(te(piece));
      controller.close();
    },
  });
  await readLive(body, (event) => events.push(event), () => signs++);
  return { events, signs };
}

describe('the live stream', () => {
  it('tells events however the line cuts them', async () => {
    const text = 'event: counts\ndata: {"desk":"DISC","at":"2026-11-22T08:15:00Z"}\n\nevent: notice\ndata: {"desk":"MKT","at":"2026-11-22T08:15:00Z"}\n\n';
    const told = [{ kind: 'counts', desk: 'DISC' }, { kind: 'notice', desk: 'MKT' }];
    expect((await read(text)).events).toEqual(told);
    expect((await read(...text)).events).toEqual(told);
  });

  it('takes a heartbeat for a sign of life and for nothing else', async () => {
    expect(await read(': \n\n', ': \n\n')).toEqual({ events: [], signs: 2 });
  });

  it('leaves unknown events aside', async () => {
    expect((await read('event: weather\ndata: {}\n\n')).events).toEqual([]);
  });

  it('takes what is no event for a broken line', async () => {
    await expect(read('event: counts\ndata: <html>\n\n')).rejects.toMatchObject({ name: 'Unreachable' });
  });
});
