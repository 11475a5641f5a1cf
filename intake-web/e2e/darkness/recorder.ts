import { createWriteStream, mkdirSync, readFileSync, type WriteStream } from 'node:fs';
import { connect as dial, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { HOME, PORTS } from '../stack/places';

const FOLDER = `${HOME}/recording`;

/**
 * The line between reporters and the API: whoever comes through it arrives from another address, and everything that is
 * said on it is written down, as somebody in between would who had broken the TLS.
 */
export class Recorder {
  readonly origin = `http://localhost:${PORTS.recorder}`;
  /** From where the API saw its visitors come. */
  readonly cameFrom = new Set<string | undefined>();
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server, private readonly said: WriteStream, private readonly heard: WriteStream) {}

  static async from(localAddress: string): Promise<Recorder> {
    mkdirSync(FOLDER, { recursive: true });
    const server = createServer();
    const recorder = new Recorder(server, createWriteStream(`${FOLDER}/requests`), createWriteStream(`${FOLDER}/answers`));
    server.on('connection', (near) => recorder.join(near, dial({ port: PORTS.reporters, host: '127.0.0.1', localAddress })));
    server.listen(PORTS.recorder, 'localhost');
    await once(server, 'listening');
    return recorder;
  }

  /** Ends the recording. */
  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    this.said.end();
    this.heard.end();
    await Promise.all([once(this.server, 'close'), finished(this.said), finished(this.heard)]);
  }

  get requests(): Buffer {
    return readFileSync(`${FOLDER}/requests`);
  }

  get answers(): Buffer {
    return readFileSync(`${FOLDER}/answers`);
  }

  private join(near: Socket, far: Socket): void {
    near.on('data', (bytes) => this.said.write(bytes));
    far.on('data', (bytes) => this.heard.write(bytes));
    near.pipe(far).pipe(near);
    far.on('connect', () => this.cameFrom.add(far.localAddress));
    for (const socket of [near, far]) {
      this.sockets.add(socket);
      socket.on('close', () => { this.sockets.delete(socket); near.destroy(); far.destroy(); });
      socket.on('error', () => socket.destroy());
    }
  }
}
