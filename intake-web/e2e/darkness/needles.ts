import { createHash } from 'node:crypto';

/** One way in which a secret could stand somewhere. */
export interface Needle {
  readonly secret: string;
  readonly spelling: string;
  readonly bytes: Buffer;
}

type Spelling = readonly [name: string, bytes: Buffer];

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const escaped = (text: string): string => text.replace(/[^ -~]/gu, (char) =>
  [...char].flatMap((one) => one.split('')).map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));

/** The characters of base64 that depend on these bytes alone, for each of the three ways in which they can lie in a longer text. */
function base64(bytes: Buffer): Spelling[] {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64').replaceAll('=', '');
    const from = Math.ceil(before * 8 / 6);
    const to = Math.floor((before + bytes.length) * 8 / 6);
    return [`base64, ${before} bytes in`, utf8(whole.slice(from, to))];
  });
}

function spellings(text: string): Spelling[] {
  const bytes = utf8(text);
  const all: Spelling[] = [
    ['UTF-8', bytes], ['UTF-16LE', Buffer.from(text, 'utf16le')], ['UTF-16BE', utf16be(text)],
    ['hex', utf8(bytes.toString('hex'))], ['HEX', utf8(bytes.toString('hex').toUpperCase())],
    ['percent', utf8(encodeURIComponent(text))], ['JSON', utf8(escaped(text))],
    ['SHA-256', createHash('sha256').update(bytes).digest()], ['SHA-256 in hex', utf8(createHash('sha256').update(bytes).digest('hex'))],
    ...base64(bytes),
  ];
  // What is spelled like the first of its kind is looked for once.
  return all.filter(([, one], i) => all.findIndex(([, other]) => other.equals(one)) === i);
}

/** A planted word in every spelling. */
export const wordNeedles = (word: string): Needle[] =>
  spellings(word).map(([spelling, bytes]) => ({ secret: word, spelling, bytes }));

/** An IPv4 address in every spelling that is long enough not to occur by chance; see {@link addressValues} for the short ones. */
export function addressNeedles(address: string): Needle[] {
  const octets = address.split('.').map(Number);
  const [a, b] = [0, 2].map((i) => (octets[i]! << 8 | octets[i + 1]!).toString(16)) as [string, string];
  const texts = [address, `::ffff:${a}:${b}`, `0:0:0:0:0:ffff:${a}:${b}`, [...octets].reverse().join('.')];
  const mapped = Buffer.concat([Buffer.alloc(10), Buffer.from([0xff, 0xff, ...octets])]);
  return [
    ...texts.flatMap((text) => spellings(text).map(([spelling, bytes]) => ({ secret: address, spelling: `${text}, ${spelling}`, bytes }))),
    { secret: address, spelling: 'IPv6-mapped, 16 bytes', bytes: mapped },
    { secret: address, spelling: 'IPv6-mapped, hex', bytes: utf8(mapped.toString('hex')) },
    { secret: address, spelling: 'decimal', bytes: utf8(String(Buffer.from(octets).readUInt32BE())) },
    { secret: address, spelling: 'hex with 0x', bytes: utf8(`0x${Buffer.from(octets).toString('hex')}`) },
  ];
}

/** An address as the whole value of a column: four bytes occur in ciphertext by chance, a value of four bytes does not. */
export const addressValues = (address: string): string[] => {
  const bytes = Buffer.from(address.split('.').map(Number));
  return [bytes.toString('hex'), bytes.toString('base64'), String(bytes.readUInt32BE()), String(bytes.readInt32BE()), String(bytes.readUInt32LE())];
};

/** Which needles stand in it, such as `zebra (UTF-16LE)`. */
export const found = (content: Buffer, needles: readonly Needle[]): string[] =>
  needles.filter(({ bytes }) => content.includes(bytes)).map(({ secret, spelling }) => `${secret} (${spelling})`);
