import { Alarm } from '../alarm';
import type { AgeKey } from '../seal/age';
import type { Place } from '../seal/ctx';
import { openFrame, type Expected } from '../seal/frame';

/** Opens what was sealed to a clue under any of its keys: whoever wrote may not have known the newest yet. @throws Alarm */
export async function openByAny(keys: readonly AgeKey[], place: Place, file: Uint8Array, expected: Expected): ReturnType<typeof openFrame> {
  let refused: unknown;
  for (const key of keys) {
    try {
      return await openFrame(key, place, file, expected);
    } catch (thrown) {
      if (!(thrown instanceof Alarm) || thrown.code !== 'ciphertext') throw thrown;
      refused = thrown;
    }
  }
  throw refused;
}
