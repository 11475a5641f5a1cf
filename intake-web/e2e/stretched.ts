import { hex } from '../core/bytes';
import { argon2id, type Stretch } from '../core/seal/argon2';

const known = new Map<string, Promise<Uint8Array>>();

/**
 * Argon2id, once for each secret: it takes up to a second, and a trial signs the same officer in and opens the same mailbox
 * again and again. Everything else of signing in happens each time.
 */
export const stretched: Stretch = async (password, salt, cost) => {
  const key = `${hex(password)}/${hex(salt)}/${cost.m}/${cost.t}/${cost.p}`;
  const kept = known.get(key) ?? argon2id(password, salt, cost);
  known.set(key, kept);
  // A copy: whoever is done with a secret overwrites it.
  return (await kept).slice();
};
