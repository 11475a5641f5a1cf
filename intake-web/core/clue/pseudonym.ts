import { base32nopad } from '@scure/base';
import { te } from '../bytes';
import type { DeskKey } from '../officer/deskKey';
import { expandKey, mac } from '../seal/hash';

/** The name under which an officer signs to one reporter: colleagues can tell who it is, two reporters cannot compare. */
export function pseudonym(desk: DeskKey, clueId: string, user: string): string {
  const key = expandKey(desk.signing.seed, 'pseudonym', 32);
  return base32nopad.encode(mac(key, te(`${clueId}\n${user}`))).toLowerCase().slice(0, 10);
}
