import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { PORTS } from './stack/places';

/** A JSON answer that an attack may change at will. */
export type Answer = any;

/** Changes the answer to a request such as `POST /v1/reports`, or gives it back as it is. */
export type Lie = (request: string, answer: Answer) => Answer;

/**
 * A replacement server: it holds the whole database, the names and the TLS key, so it can answer whatever it likes. It
 * asks the real API and lies where the attack says so.
 */
export class Impostor {
  readonly origin = `http://127.0.0.1:${PORTS.impostor}`;

  private constructor(private readonly server: Server) {}

  static async before(origin: string, lie: Lie): Promise<Impostor> {
    const server = createServer((request, response) => void pass(origin, lie, request, response));
    server.listen(PORTS.impostor, '127.0.0.1');
    await once(server, 'listening');
    return new Impostor(server);
  }

  async leave(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

async function pass(origin: string, lie: Lie, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const body = Buffer.concat(await request.toArray());
  const answered = await fetch(`${origin}${url}`, {
    method, headers: forwarded(request), ...(body.length > 0 ? { body } : {}),
  });
  const text = await answered.text();
  const truth = answered.ok && text !== '' ? JSON.stringify(lie(`${method} ${url.split('?')[0]}`, JSON.parse(text))) : text;
  response.writeHead(answered.status, { 'Content-Type': answered.headers.get('Content-Type') ?? 'application/json' });
  response.end(truth);
}

const FORWARDED = ['accept', 'accept-language', 'authorization', 'content-type', 'idempotency-key'];

const forwarded = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(FORWARDED.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : [])));
