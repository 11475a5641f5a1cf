import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { b64, hex, randomBytes, te, unb64 } from '../bytes';
import type { ClueView, Event, Filed, FileReport, Head, Mailbox, MailboxEntry, Rekey, Reply, StoredMessage, StoredNote, StoredReply, Told } from '../contract';
import { clueIdOf } from '../seal/clueId';
import { sealFrame } from '../seal/frame';
import { hashHex } from '../seal/hash';
import { leafOf, ZERO } from '../seal/leaf';
import { dayOf } from '../time';
import { Blobs } from './blobs';
import { deskView, type World } from './world';

interface Row {
  readonly clueId: string;
  readonly filed: FileReport;
  readonly entries: MailboxEntry[];
  readonly messages: StoredMessage[];
  readonly replies: StoredReply[];
  readonly notes: StoredNote[];
  self: Mailbox['self'];
  head: Head;
  /** How it went up, and the keys that it got there. */
  up?: WentUp;
  readonly rekeys: Rekey[];
  readonly timeline: ClueView['timeline'];
  /** The answer to the filing, for whoever sends it again. */
  receipt?: Filed;
}

interface WentUp {
  readonly desk: ClueView['desk'];
  readonly grant: string;
  readonly letter: string;
}

type Sent = Omit<StoredMessage, 'blobs'> & { readonly self: Mailbox['self']; readonly blobs?: string[] };

const grantUp = ({ grant }: WentUp) => ({ desk: 'SUPERIOR', epoch: 1, purpose: 'LEAD', ciphertext: grant }) as const;

type Answer = any;
/** The bearer of a mailbox's session is its locator. */
type Handler = (body: Answer, path: string[], bearer: string) => Promise<Answer> | Answer;

/**
 * What an attacker puts in the place of the API: it has every row and the server's keys, checks nothing, and answers
 * honestly until a test makes it lie. It is no model of the API; what the API refuses is tested there.
 */
export class ReplacementServer {
  readonly rows = new Map<string, Row>();
  /** Lies by operation: what the honest answer is turned into. */
  readonly lies: Record<string, (honest: Answer) => Answer> = {};
  /** The sealed files. */
  readonly blobs = new Blobs();
  private constructor(private readonly world: World, private readonly server: Server) {}

  static async start(world: World): Promise<ReplacementServer> {
    const server = createServer((request, response) => {
      if (/^\/v1\/(clues\/[^/]+\/)?blobs/.test(request.url!)) return void standIn.blobs.respond(request, response);
      void standIn.respond(request).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(body === undefined ? undefined : JSON.stringify(body));
      });
    });
    const standIn = new ReplacementServer(world, server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return standIn;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  private byLocator(locator: string): Row {
    return [...this.rows.values()].find(({ filed }) => filed.mailbox.locator === locator)!;
  }

  honest(): void {
    for (const name of Object.keys(this.lies)) delete this.lies[name];
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** What it answers about officers; a test puts in what it needs. */
  readonly officers: Record<string, Answer> = {};

  private readonly operations: Readonly<Record<string, Handler>> = {
    'GET manifest': () => this.world.signed,
    'GET documents': (_, [, hash]) => Object.values(this.world.documents).find((_document, i) => Object.values(this.world.manifest.documents)[i] === hash),
    'POST reports': (body: FileReport) => this.file(body),
    'POST mailbox challenges': () => ({ nonce: b64(randomBytes(32)), expiresIn: 120 }),
    'POST mailbox sessions': ({ locator }: { locator: string }) => ({ accessToken: locator, expiresIn: 600 }),
    'GET mailbox': (_body, _path, locator) => this.mailbox(this.byLocator(locator)),
    'PUT mailbox self': (body: Mailbox['self'], _path, locator) => void (this.byLocator(locator).self = body),
    'POST mailbox messages': (body: Sent, _path, locator) => this.message(this.byLocator(locator), body),
    'POST sign-in parameters': () => this.officers['parameters'],
    'POST sessions': (body) => ({ accessToken: body.auth, expiresIn: 600 }),
    'GET officers me': () => this.officers['me'],
    'GET clues': (_, [, clueId]) => this.view(this.rows.get(clueId!)!),
    'GET clues notes': (_, [, clueId]) => ({ items: this.rows.get(clueId!)!.notes, next: null }),
    'POST clues notes': (body, [, clueId]) => this.note(this.rows.get(clueId!)!, body),
    'GET desks': (_, [, desk]) => deskView(this.world, desk!),
    'POST clues openings': (body, [, clueId]) => this.release(this.rows.get(clueId!)!, body),
    'POST clues replies': (body, [, clueId]) => this.reply(this.rows.get(clueId!)!, body),
    'POST clues originals': (body, [, clueId]) => this.original(this.rows.get(clueId!)!, body),
    'POST clues sealing-up': (body, [, clueId]) => this.sealUp(this.rows.get(clueId!)!, body),
    'POST clues rekeys': (body, [, clueId]) => this.rekey(this.rows.get(clueId!)!, body),
    'POST clues acceptance': (body, [, clueId]) => this.reply(this.rows.get(clueId!)!, body),
  };

  private async respond(request: IncomingMessage): Promise<{ status: number; body: Answer }> {
    const path = request.url!.split('?')[0]!.split('/').slice(2);
    const [room, id = '', verb = ''] = path;
    const operation = [request.method, room, ['mailbox', 'sign-in', 'officers'].includes(room!) ? id : verb].filter(Boolean).join(' ');
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const sent = Buffer.concat(chunks).toString();
    const honest = await this.operations[operation]!(sent ? JSON.parse(sent) : undefined, path, (request.headers.authorization ?? '').slice('Bearer '.length));
    const body = (this.lies[operation] ?? ((answer: Answer) => answer))(honest);
    return { status: body === undefined ? 204 : request.method === 'POST' && room !== 'mailbox' ? 201 : 200, body };
  }

  private async file(filed: FileReport) {
    const keys = { clueRecipient: filed.clueRecipient, authPublicKey: unb64(filed.authPublicKey), mailboxRecipient: filed.mailbox.recipient };
    const clueId = clueIdOf(this.world.manifest.deploymentId, keys);
    const known = this.rows.get(clueId);
    if (known) return known.receipt;
    const self = { version: 1, ciphertext: filed.mailbox.self };
    const row: Row = { clueId, filed, entries: [], messages: [], replies: [], notes: [], rekeys: [], timeline: [], self, head: { seq: 0, prev: ZERO } };
    this.rows.set(clueId, row);
    row.receipt = { clueId, ...await this.log(row, 'filed', filed.report), acceptBy: '2026-12-11' };
    return row.receipt;
  }

  private async log(row: Row, type: string, file: string) {
    const { seq, prev } = row.head;
    const event: Event = { v: 1, stream: row.clueId, seq, type, at: dayOf(new Date()), actor: 'reporter', objectHash: hashHex(unb64(file)), prev };
    const nonce = randomBytes(32);
    const place = { deploymentId: this.world.manifest.deploymentId, clueId: row.clueId, kind: 'opening', objectId: 'mailbox', seq, author: 'server' } as const;
    const opening = b64(await sealFrame(place, row.filed.mailbox.recipient, te(JSON.stringify({ event, nonce: hex(nonce) })), {}));
    const leaf = leafOf(nonce, event);
    row.entries.push({ type: 'OPENING', seq, ciphertext: opening });
    row.head = { seq: seq + 1, prev: leaf };
    return { event, leaf, opening };
  }

  private mailbox({ clueId, self, entries, messages }: Row): Mailbox {
    return {
      clueId, state: 'REGISTERED', receivedOn: '2026-11-22', acceptBy: '2026-12-11', manifestVersion: 3, self,
      nextMessageSeq: messages.length + 1, entries: [...entries], next: null, padding: '',
    };
  }

  private async message(row: Row, { self, id, seq, ciphertext, blobs }: Sent) {
    row.self = self;
    row.messages.push({ id, seq, ciphertext, on: '2026-11-22', blobs: this.blobs.rows(blobs) });
    row.entries.push({ type: 'MESSAGE', seq, id, hash: hashHex(unb64(ciphertext)), on: '2026-11-22' });
    return this.log(row, 'message', ciphertext);
  }

  private view({ clueId, filed, head, replies, up, rekeys, timeline }: Row): ClueView {
    const grants = (up ? [grantUp(up)] : filed.grants).map(({ desk, epoch, purpose, ciphertext }) => ({ desk, epoch, purpose, hash: hashHex(unb64(ciphertext)) }));
    return {
      clueId, desk: grants[0]!.desk as ClueView['desk'], state: 'REGISTERED', urgency: null, receivedOn: '2026-11-22', sealed: up !== undefined || filed.facets === undefined,
      facets: up ? null : (filed.facets ?? null), source: 'WEB', sizeClass: 4096, assignee: null, due: null, lastEvent: { type: 'filed', at: '2026-11-22' },
      kind: null, headline: null, generation: rekeys.length, sealedUp: up ? { desk: up.desk, epoch: 1, on: '2026-11-23' } : null,
      suite: 1, manifestVersion: filed.manifestVersion, clueRecipient: filed.clueRecipient, authPublicKey: filed.authPublicKey,
      mailboxRecipient: filed.mailbox.recipient, grants, deadlines: [], opinions: [], results: [], head, nextReplySeq: replies.length + 1, timeline: [...timeline],
    };
  }

  private release(row: Row, { event }: { event: Event }) {
    this.done(row, event);
    const upward = row.up ? { letter: row.up.letter } : null;
    return { head: row.head, report: row.filed.report, grant: row.up ? grantUp(row.up) : row.filed.grants[0], upward, rekeys: [...row.rekeys], blobs: this.blobs.rows(row.filed.blobs), messages: [...row.messages], replies: [...row.replies] };
  }

  private done(row: Row, event: Event) {
    row.timeline.push({ seq: event.seq, type: event.type, at: event.at, actor: event.actor });
    row.head = { seq: row.head.seq + 1, prev: leafOf(randomBytes(32), event) };
    return { state: 'REGISTERED', head: row.head };
  }

  private sealUp(row: Row, { act: { desk, grant, letter, reply }, event }: { act: WentUp & { reply: Told }; event: Event }) {
    row.up = { desk, grant, letter };
    this.letter(row, desk, reply, event);
    for (const kept of row.replies) delete kept.copy;
    return this.done(row, event);
  }

  private rekey(row: Row, { act, event }: { act: Rekey & { reply: Reply }; event: Event }) {
    const { generation, desk, recipient, signature, grant, reply } = act;
    row.rekeys.push({ generation, desk, epoch: 1, recipient, signature, grant });
    this.letter(row, desk, reply, event);
    return this.done(row, event);
  }

  private letter(row: Row, desk: StoredReply['desk'], { id, seq, ciphertext, copy }: Told & { copy?: string }, event: Event) {
    const on = '2026-11-23';
    const user = event.actor.slice('user:'.length);
    row.replies.push({ id, seq, desk, epoch: 1, user, ...(copy !== undefined && { copy }), on, hash: hashHex(unb64(ciphertext)) });
    row.entries.push({ type: 'REPLY', id, seq, desk, epoch: 1, ciphertext, on });
  }

  private reply(row: Row, { act, event }: { act: { desk: StoredReply['desk']; reply: Reply }; event: Event }) {
    this.letter(row, act.desk, act.reply, event);
    return { ...this.done(row, event), state: 'ACCEPTED' };
  }

  /** What officers took out, by blob. */
  readonly taken: string[] = [];

  private original(row: Row, { act: { blob }, event }: { act: { blob: string }; event: Event }) {
    this.taken.push(blob);
    return this.done(row, event);
  }

  private note(row: Row, { act: { note }, event }: { act: { note: Pick<StoredNote, 'id' | 'version' | 'ciphertext'> }; event: Event }) {
    row.notes.push({ ...note, by: event.actor.slice('user:'.length), at: event.at });
    return this.done(row, event);
  }
}
