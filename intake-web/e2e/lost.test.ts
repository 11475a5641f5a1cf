import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../core/api/client';
import { Unreachable } from '../core/api/problem';
import { openClue } from '../core/clue/open';
import { sendReport } from '../core/report/file';
import { connection, queueOf, sealed, seatOf } from './people';
import { PORTS } from './stack/places';

/** A line that is cut as soon as the server begins to answer: the report is filed, and its reporter does not know. */
class CutLine {
  readonly origin = `http://127.0.0.1:${PORTS.line}`;

  private constructor(private readonly server: Server) {}

  static async laid(): Promise<CutLine> {
    const server = createServer((near) => cut(near, dial(PORTS.reporters, '127.0.0.1')));
    server.listen(PORTS.line, '127.0.0.1');
    await once(server, 'listening');
    return new CutLine(server);
  }

  async remove(): Promise<void> {
    this.server.close();
    await once(this.server, 'close');
  }
}

function cut(near: Socket, far: Socket): void {
  near.pipe(far);
  far.once('data', () => { near.destroy(); far.destroy(); });
  for (const socket of [near, far]) socket.on('error', () => { near.destroy(); far.destroy(); });
}

describe('A connection that is lost while sending', () => {
  let line: CutLine | undefined;

  afterEach(async () => line?.remove());

  it('can be retried and makes no second report', async () => {
    const seat = await seatOf('li.wen');
    const before = await queueOf(seat);
    const report = await sealed('断线以后再发');
    line = await CutLine.laid();
    await expect(sendReport(connect(connection(line.origin)), report)).rejects.toBeInstanceOf(Unreachable);
    const [filed] = (await queueOf(seat)).filter((clueId) => !before.includes(clueId));
    expect(filed).toBe(report.clueId);

    const receipt = await sendReport(connect(connection()), report);
    expect(receipt.clueId).toBe(report.clueId);
    expect((await queueOf(seat)).filter((clueId) => !before.includes(clueId))).toEqual([report.clueId]);
    expect((await openClue(seat, report.clueId)).report.answers['story']).toBe('断线以后再发');
  });
});
