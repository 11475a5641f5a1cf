import { Alarm } from '../alarm';
import { b64, concat, te, u32be, unb64 } from '../bytes';
import { jcs } from '../jcs';
import { ageDecrypt, ageEncrypt, type AgeKey } from './age';
import { ctxBytes, ctxText, type Kind, type Place } from './ctx';
import { H, hashHex } from './hash';
import { padme, TEXT_BUCKET } from './padme';
import { parseBody, type Shape } from './parse';
import { sign, verify, type SigningKey } from './sign';

interface UnsignedHeader {
  readonly v: 1;
  readonly suite: 1;
  readonly ctx: string;
  readonly to: string;
  readonly bodyLen: number;
  readonly type: Kind;
  readonly by?: string;
}

interface Header extends UnsignedHeader {
  readonly sig?: string;
  readonly deskSig?: string;
}

/** Who signs a frame: its author, and for what goes to the reporter the desk too. What the server makes is unsigned. */
export interface Signers {
  readonly author?: SigningKey;
  readonly desk?: SigningKey;
  /** The officer's pseudonym for this clue. */
  readonly by?: string;
}

/** The public keys that a reader demands signatures of. */
export interface Expected {
  readonly author?: Uint8Array;
  readonly desk?: Uint8Array;
}

const HEADER_SHAPE: Shape<Header> = { suite: 'number', ctx: 'string', to: 'string', bodyLen: 'number', type: 'string' };

const BUCKETED: readonly Kind[] = ['report', 'message', 'reply', 'note', 'plan', 'identity', 'contact'];

/** Frames, signs, pads and encrypts a body (sealing.md section 5). */
export async function sealFrame(place: Place, recipient: string, body: Uint8Array, signers: Signers): Promise<Uint8Array> {
  const frame = pack(signed(header(place, recipient, body, signers.by), place, body, signers), body);
  return ageEncrypt(recipient, ctxBytes(place), frame);
}

/**
 * Opens what was sealed for this key at this place and checks everything that the frame says of itself.
 * @throws Alarm when any of it differs
 */
export async function openFrame(
  key: AgeKey, place: Place, file: Uint8Array, expected: Expected,
): Promise<{ body: Uint8Array; by: string | undefined }> {
  const { header, body } = unpack(await ageDecrypt(key, ctxBytes(place), file));
  if (header.ctx !== ctxText(place) || header.type !== place.kind) throw new Alarm('frame-context', 'the frame names another place');
  if (header.to !== hashHex(te(key.recipient))) throw new Alarm('frame-recipient', 'the frame was written to another key');
  checkSignatures(header, place, body, expected);
  return { body, by: header.by };
}

function header(place: Place, recipient: string, body: Uint8Array, by: string | undefined): UnsignedHeader {
  return {
    v: 1, suite: 1, ctx: ctxText(place), to: hashHex(te(recipient)), bodyLen: body.length, type: place.kind,
    ...(by === undefined ? {} : { by }),
  };
}

function signed(unsigned: UnsignedHeader, place: Place, body: Uint8Array, signers: Signers): Header {
  if (!signers.author) return unsigned;
  const parts = signedParts(unsigned, body);
  const sig = sign(signers.author, 'frame', place.deploymentId, ...parts);
  if (!signers.desk) return { ...unsigned, sig: b64(sig) };
  const deskSig = sign(signers.desk, 'frame', place.deploymentId, ...parts, sig);
  return { ...unsigned, sig: b64(sig), deskSig: b64(deskSig) };
}

function checkSignatures(header: Header, place: Place, body: Uint8Array, expected: Expected): void {
  const { sig = '', deskSig = '', ...unsigned } = header;
  const parts = signedParts(unsigned, body);
  if (expected.author && !verify(expected.author, unb64(sig), 'frame', place.deploymentId, ...parts)) {
    throw new Alarm('frame-signature', 'the author did not sign this');
  }
  if (expected.desk && !verify(expected.desk, unb64(deskSig), 'frame', place.deploymentId, ...parts, unb64(sig))) {
    throw new Alarm('desk-signature', 'the desk did not sign this');
  }
}

const signedParts = (unsigned: UnsignedHeader, body: Uint8Array): Uint8Array[] =>
  [H(te(unsigned.ctx)), H(jcs({ ...unsigned })), H(body)];

function pack(header: Header, body: Uint8Array): Uint8Array {
  const head = jcs({ ...header });
  const frame = concat(u32be(head.length), head, body);
  return concat(frame, new Uint8Array(paddedLength(header.type, frame.length) - frame.length));
}

const paddedLength = (kind: Kind, length: number): number =>
  BUCKETED.includes(kind) ? Math.max(TEXT_BUCKET, padme(length)) : padme(length);

function unpack(frame: Uint8Array): { header: Header; body: Uint8Array } {
  const header = readHeader(frame);
  const start = 4 + headerLength(frame);
  const end = start + header.bodyLen;
  if (frame.length !== paddedLength(header.type, end) || frame.subarray(end).some((byte) => byte !== 0)) {
    throw new Alarm('frame', 'the padding is not what the sizes ask for');
  }
  return { header, body: frame.slice(start, end) };
}

function headerLength(frame: Uint8Array): number {
  const length = frame.length < 4 ? Infinity : new DataView(frame.buffer, frame.byteOffset).getUint32(0);
  if (length > frame.length - 4) throw new Alarm('frame', 'the frame is shorter than its header says');
  return length;
}

function readHeader(frame: Uint8Array): Header {
  const header = parseBody<Header>(frame.subarray(4, 4 + headerLength(frame)), HEADER_SHAPE);
  if (header.v !== 1 || header.suite !== 1) throw new Alarm('frame', 'the frame is of an unknown version or suite');
  if (!Number.isSafeInteger(header.bodyLen) || header.bodyLen < 0) throw new Alarm('frame', 'the body has no length');
  return header;
}
