import { Alarm } from '../alarm';
import type { Api } from '../api/client';
import type { Manifest } from '../contract';
import type { DeskKey } from '../officer/deskKey';
import type { Officer } from '../officer/signIn';

/** An officer at work: signed in, unlocked, with a manifest that was checked. */
export interface Seat {
  readonly api: Api;
  readonly manifest: Manifest;
  readonly officer: Officer;
  readonly now: () => Date;
}

/** The officer's key of a desk. @throws Alarm `desk-key` when no member has given it to him yet */
export function deskKeyOf({ officer }: Seat, desk: string): DeskKey {
  const key = officer.desks.get(desk);
  if (!key) throw new Alarm('desk-key', `${officer.user} has not been given the key of ${desk}`);
  return key;
}
