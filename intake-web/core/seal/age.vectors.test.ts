import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Alarm } from '../alarm';
import { hex, te } from '../bytes';
import { testBytes, testFiles, VECTORS } from '../testdata/files';
import { ageDecrypt, ageKey, decrypt, newAgeKey } from './age';
import { H } from './hash';

interface Vector {
  readonly header: Readonly<Record<string, string>>;
  readonly file: Uint8Array;
}

const names = testFiles(`${VECTORS}/age`);

describe('the published age vectors', () => {
  it('are all here', () => {
    expect(names).toHaveLength(143);
  });

  it.each(names)('%s', async (name) => {
    const { header, file } = read(testBytes(`${VECTORS}/age/${name}`));
    if (mustOpen(header)) {
      expect(hex(H(await decrypt(file, header['identity']!)))).toBe(header['payload']);
    } else {
      await expect(decrypt(file, header['identity'] ?? (await newAgeKey()).identity)).rejects.toThrow();
    }
  });

  it.each(names)('%s does not come through our own door, because none carries our context', async (name) => {
    const { header, file } = read(testBytes(`${VECTORS}/age/${name}`));
    await expect(atOurDoor(header, file)).rejects.toThrow(Alarm);
  });
});

// Armor and passphrases are refused on purpose. X25519 is refused at our door, but its files try the header and the payload too.
const mustOpen = (header: Vector['header']): boolean =>
  header['expect'] === 'success' && header['armored'] !== 'yes' && header['passphrase'] === undefined;

async function atOurDoor(header: Vector['header'], file: Uint8Array): Promise<Uint8Array> {
  return ageDecrypt(await ageKey(header['identity'] ?? (await newAgeKey()).identity), te('ctx'), file);
}

function read(vector: Uint8Array): Vector {
  const end = new TextDecoder('latin1').decode(vector).indexOf('\n\n');
  const lines = new TextDecoder().decode(vector.subarray(0, end)).split('\n').map((line) => line.split(': ', 2) as [string, string]);
  const header = Object.fromEntries(lines);
  const file = vector.subarray(end + 2);
  return { header, file: header['compressed'] === 'zlib' ? new Uint8Array(inflateSync(file)) : file };
}
