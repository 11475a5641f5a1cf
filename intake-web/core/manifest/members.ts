import { Alarm } from '../alarm';
import { equal, unb64 } from '../bytes';
import type { DeskView, Manifest, Statement } from '../contract';
import { jcs, type Json } from '../jcs';
import { H } from '../seal/hash';
import { sign, verify, type SigningKey } from '../seal/sign';
import { deskOf } from './manifest';

export interface Member {
  readonly user: string;
  readonly name: string;
  readonly recipient: string;
  /** 32 bytes, Ed25519. */
  readonly sigKey: Uint8Array;
  readonly roles: readonly string[];
  /** Whether the membership is in force; one that has ended still tells whose signatures the old ones are. */
  readonly active: boolean;
}

type Stated = DeskView['members'][number];

/** Half of a membership: it counts together with a second member's. */
export const signStatement = (key: SigningKey, deploymentId: string, statement: Statement): Uint8Array =>
  sign(key, 'member', deploymentId, H(jcs(statement as Json)));

/**
 * The members of a desk whose keys count: the manifest's, and whom two of the others have stated (sealing.md section 2).
 * @throws Alarm `membership` when the server names somebody as active whom nobody vouches for, or with other keys
 */
export function trustedMembers(manifest: Manifest, view: DeskView): Map<string, Member> {
  const members = firstMembers(manifest, view);
  // A member may have been stated by somebody who was stated himself: go on while anybody new can be vouched for.
  for (let before = -1; before < members.size;) {
    before = members.size;
    for (const entry of view.members) if (!members.has(entry.statement.user) && vouchedFor(manifest, view, members, entry)) {
      members.set(entry.statement.user, memberOf(entry));
    }
  }
  for (const entry of view.members) if (entry.active) refuseUnlessSame(members.get(entry.statement.user), entry);
  return members;
}

function firstMembers(manifest: Manifest, view: DeskView): Map<string, Member> {
  const ended = view.members.filter(({ active }) => !active).map(({ statement }) => statement.user);
  return new Map(deskOf(manifest, view.desk).members.map((first) =>
    [first.user, { ...first, sigKey: unb64(first.sigKey), active: !ended.includes(first.user) }]));
}

function vouchedFor(manifest: Manifest, view: DeskView, members: Map<string, Member>, { statement, signatures }: Stated): boolean {
  if (statement.desk !== view.desk) return false;
  const bytes = H(jcs(statement as Json));
  // Nobody can vouch for himself: whoever is asked about is no member yet.
  const signers = signatures.filter(({ user, signature }) => {
    const signer = members.get(user);
    return signer && verify(signer.sigKey, unb64(signature), 'member', manifest.deploymentId, bytes);
  });
  return new Set(signers.map(({ user }) => user)).size >= 2;
}

function memberOf({ statement, name, active }: Stated): Member {
  const { user, recipient, sigKey, roles } = statement;
  return { user, name, recipient, sigKey: unb64(sigKey), roles, active };
}

function refuseUnlessSame(member: Member | undefined, { statement }: Stated): void {
  const same = member && member.recipient === statement.recipient && equal(member.sigKey, unb64(statement.sigKey));
  if (!same) throw new Alarm('membership', `nobody vouches for ${statement.user} at ${statement.desk}`);
}
