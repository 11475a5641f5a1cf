import { Alarm } from '../alarm';
import { utf8 } from '../bytes';
import { jcs } from '../jcs';
import type { Opening } from '../report/opening';
import { decryptChunked, encryptChunked } from '../seal/cobblestone';
import { ctxBytes } from '../seal/ctx';

/** What the reporter knows from earlier visits. Only the receipt opens it, so the server cannot talk the reporter out of it. */
export type SelfState = {
  readonly v: 1;
  /** Where messages are sealed to: the key that the reporter made, or the newest that the superior's desk signed; never one that the server names. */
  readonly clueRecipient: string;
  readonly manifestVersion: number;
  readonly openings: readonly (Opening & { readonly seq: number })[];
  /** Number and file hash of the reporter's last message; 0 and ZERO before the first. */
  readonly lastSeq: number;
  readonly lastHash: string;
  readonly seenReplies: number;
};

const context = (deploymentId: string, clueId: string, version: number): Uint8Array =>
  ctxBytes({ deploymentId, clueId, kind: 'self', objectId: 'self', seq: version, author: 'reporter' });

export const sealSelf = (selfKey: Uint8Array, deploymentId: string, clueId: string, version: number, self: SelfState): Promise<Uint8Array> =>
  encryptChunked(selfKey, context(deploymentId, clueId, version), jcs(self));

/** @throws Alarm when it is of another mailbox or version, or was changed */
export async function openSelf(
  selfKey: Uint8Array, deploymentId: string, clueId: string, version: number, sealed: Uint8Array,
): Promise<SelfState> {
  const self = JSON.parse(utf8(await decryptChunked(selfKey, context(deploymentId, clueId, version), sealed))) as SelfState;
  if (self.v !== 1) throw new Alarm('self-state', 'the state is of an unknown version');
  return self;
}
