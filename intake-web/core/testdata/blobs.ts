import type { IncomingMessage, ServerResponse } from 'node:http';
import { hex, randomBytes } from '../bytes';
import type { StoredBlob } from '../contract';

interface Stored {
  readonly length: number;
  bytes: Buffer;
}

/** What a test makes happen to the next request of a method: true when it has answered or cut the line itself. */
export type Mishap = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

/** Sealed files in memory: uploads by tus 1.0.0 (creation, resuming, termination) and reading. It keeps what came before a line was cut, as the API does. */
export class Blobs {
  readonly stored = new Map<string, Stored>();
  /** In the order in which they are to happen. */
  readonly mishaps: { readonly method: string; readonly happen: Mishap }[] = [];
  readonly requests: string[] = [];

  /** As a desk is told of those that a report or message has taken. */
  rows = (ids: readonly string[] = []): StoredBlob[] => ids.map((id) => ({ id, bytes: this.stored.get(id)!.bytes.length }));

  async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests.push(request.method!);
    const at = this.mishaps.findIndex(({ method }) => method === request.method);
    if (at >= 0 && (await this.mishaps.splice(at, 1)[0]!.happen(request, response))) return;
    if (request.method === 'POST') return this.create(request, response);
    const id = request.url!.split('/').at(-1)!;
    const stored = this.stored.get(id);
    if (!stored) return refuse(request, response, 404, 'not-found');
    if (request.method === 'GET') return read(stored, request, response);
    if (request.method === 'DELETE') this.stored.delete(id);
    if (request.method === 'PATCH') return this.append(stored, request, response);
    tus(response, request.method === 'HEAD' ? 200 : 204, { 'Upload-Offset': String(stored.bytes.length), 'Upload-Length': String(stored.length) });
  }

  private create(request: IncomingMessage, response: ServerResponse): void {
    const id = hex(randomBytes(16));
    this.stored.set(id, { length: Number(request.headers['upload-length']), bytes: Buffer.alloc(0) });
    tus(response, 201, { Location: `/v1/blobs/${id}` });
  }

  private async append(stored: Stored, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (Number(request.headers['upload-offset']) !== stored.bytes.length) return refuse(request, response, 409, 'upload-offset');
    try {
      for await (const part of request) stored.bytes = Buffer.concat([stored.bytes, part as Buffer]);
    } catch {
      return;
    }
    tus(response, 204, { 'Upload-Offset': String(stored.bytes.length) });
  }
}

/** As a desk reads it: whole, or from a byte on. */
function read({ bytes }: Stored, request: IncomingMessage, response: ServerResponse): void {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  response.writeHead(from > 0 ? 206 : 200, { 'content-type': 'application/octet-stream' }).end(bytes.subarray(from));
}

const tus = (response: ServerResponse, status: number, headers: Record<string, string>): void =>
  void response.writeHead(status, { 'Tus-Resumable': '1.0.0', ...headers }).end();

/** Answers with a problem, as the API words them. */
export function refuse(request: IncomingMessage, response: ServerResponse, status: number, slug: string): void {
  request.resume();
  const type = `urn:dengwen:problem:${slug}`;
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify({ type, status, title: slug, detail: slug }));
}
