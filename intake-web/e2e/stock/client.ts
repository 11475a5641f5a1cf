import { createHash, createPrivateKey, createPublicKey, randomBytes, sign, type KeyObject } from 'node:crypto';
import { Encrypter, generateHybridIdentity, identityToRecipient, Stanza } from 'age-encryption';
import type { Facets, FileReport, Manifest } from '../../core/contract';

/**
 * A reporter's client written from sealing.md alone: stock age, Node's own cryptography and nothing of our core. It shows
 * that the format is what its description says, and not what one library happens to write.
 */

const H = (...parts: (string | Uint8Array)[]): Buffer => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.match(/.{1,5}/g)!.map((five) => BASE32[parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** RFC 8785, for objects of strings and small numbers. */
const canonical = (value: object): string => JSON.stringify(value, Object.keys(value).sort());

/** Bytes that PADMÉ lets be seen of a length. */
function padded(length: number): number {
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(length / step) * step;
}

interface Keys {
  readonly clue: { readonly identity: string; readonly recipient: string };
  readonly mailbox: string;
  readonly auth: KeyObject;
  readonly authPublicKey: Buffer;
  readonly clueId: string;
}

async function newKeys({ deploymentId }: Manifest): Promise<Keys> {
  const [identity, other] = [await generateHybridIdentity(), await generateHybridIdentity()];
  const clue = { identity, recipient: await identityToRecipient(identity) };
  const mailbox = await identityToRecipient(other);
  const auth = createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), randomBytes(32)]), format: 'der', type: 'pkcs8' });
  const authPublicKey = createPublicKey(auth).export({ format: 'der', type: 'spki' }).subarray(-32);
  const clueId = base32(H(`clue/v1/id\n${deploymentId}\n`, H(clue.recipient), authPublicKey, H(mailbox)).subarray(0, 16));
  return { clue, mailbox, auth, authPublicKey, clueId };
}

/** An age file with the one further stanza that binds it to its place, around a signed and padded frame. */
async function seal(manifest: Manifest, keys: Keys, kind: 'report' | 'grant', objectId: string, recipient: string, body: object): Promise<Buffer> {
  const ctx = `clue/v1\n${manifest.deploymentId}\n${keys.clueId}\n${kind}\n${objectId}\n0\nreporter\n`;
  const bytes = Buffer.from(JSON.stringify(body));
  const header = { v: 1, suite: 1, ctx, to: H(recipient).toString('hex'), bodyLen: bytes.length, type: kind };
  const signed = Buffer.concat([Buffer.from('clue/v1/sign/frame\n'), H(manifest.deploymentId), H(ctx), H(canonical(header)), H(bytes)]);
  const head = Buffer.from(canonical({ ...header, sig: sign(null, signed, keys.auth).toString('base64') }));
  const length = 4 + head.length + bytes.length;
  const frame = Buffer.alloc(kind === 'report' ? Math.max(4096, padded(length)) : padded(length));
  frame.writeUInt32BE(head.length);
  Buffer.concat([head, bytes]).copy(frame, 4);
  const age = new Encrypter();
  age.addRecipient({ wrapFileKey: () => [new Stanza(['ctx.clue/v1', H(ctx).toString('hex')], new Uint8Array())] });
  age.addRecipient(recipient);
  return Buffer.from(await age.encrypt(frame));
}

/** A request body for `POST /v1/reports` that leads to DISC. */
export async function sealWithStockAge(manifest: Manifest, facets: Facets, story: string): Promise<{ clueId: string; request: FileReport }> {
  const keys = await newKeys(manifest);
  const lead = manifest.desks.find(({ desk }) => desk === 'DISC')!;
  const addressees = [
    { desk: 'DISC', epoch: lead.epoch, purpose: 'LEAD', recipient: lead.recipient },
    { desk: 'OVERSIGHT', epoch: manifest.oversight.epoch, purpose: 'OVERSIGHT', recipient: manifest.oversight.recipient },
  ] as const;
  const own = { clueRecipient: keys.clue.recipient, authPublicKey: keys.authPublicKey.toString('base64'), mailboxRecipient: keys.mailbox };
  const { matrix, questionnaire, units, higherPosts } = manifest.documents;
  const report = await seal(manifest, keys, 'report', 'report', keys.clue.recipient, {
    v: 1, ...own, facets, versions: { manifest: manifest.version, matrix, questionnaire, units, higherPosts },
    grants: addressees.map(({ desk, epoch, purpose }) => ({ desk, epoch, purpose })), rule: '5', accused: [], excluded: [],
    language: 'zh', answers: { story }, hidden: {},
  });
  const grants = await Promise.all(addressees.map(async ({ recipient, ...to }) => {
    const body = { v: 1, identity: keys.clue.identity, report: H(report).toString('hex') };
    return { ...to, ciphertext: (await seal(manifest, keys, 'grant', `${to.desk}:${to.epoch}`, recipient, body)).toString('base64') };
  }));
  return {
    clueId: keys.clueId,
    request: {
      suite: 1, manifestVersion: manifest.version, clueRecipient: own.clueRecipient, authPublicKey: own.authPublicKey,
      report: report.toString('base64'), facets, grants,
      // Who never comes back needs no receipt: the locator and the state can be anything.
      mailbox: { locator: randomBytes(16).toString('hex'), recipient: keys.mailbox, self: randomBytes(200).toString('base64') },
      receiptLeaf: randomBytes(32).toString('hex'),
    },
  };
}
