import type { Manifest } from '../contract';
import { handOn, type Part } from '../handover/part';
import type { Keeper } from '../identity/answer';
import { newKeyPair } from '../officer/account';
import { b64 } from '../bytes';
import type { Callable } from './callable';
import { keeperNamed } from './callable';
import type { Named } from './named';
import { CUSTODIANS, type World } from './world';

/** Who follows: nobody's keys are in a world before he is on the list. */
export const SUCCESSOR = 'lu.yao';

export const newcomer = async (user = SUCCESSOR): Promise<Keeper> => ({ user, keys: await newKeyPair() });

const entry = ({ user, keys: { age, signing } }: Keeper, agency: string) => ({ user, agency, recipient: age.recipient, sigKey: b64(signing.publicKey) });

/** The list of the next ceremony: these went, and these came for an agency. */
export const custodiansNow = (manifest: Manifest, went: readonly string[], came: readonly Keeper[], agency: string): Manifest =>
  ({ ...manifest, custodians: [...manifest.custodians.filter(({ user }) => !went.includes(user)), ...came.map((keeper) => entry(keeper, agency))] });

/** The same of the keepers of contacts. */
export const keepersNow = (manifest: Manifest, went: readonly string[], came: readonly Keeper[]): Manifest =>
  ({ ...manifest, keepers: [...manifest.keepers!.filter(({ user }) => !went.includes(user)), ...came.map((keeper) => entry(keeper, 'DISC'))] });

/** What an honest server releases to a custodian of the part that he holds. */
export const namePart = ({ identity, row }: Named, user: string): Part => ({
  secret: 'NAME', kept: CUSTODIANS[user]!, offered: false, custody: identity.custody, keeping: null, signature: identity.signature, clue: row,
  share: identity.shares.find((share) => share.user === user)!.ciphertext, sealedBy: null,
});

/** The same to a keeper of a contact. */
export const contactPart = ({ contact, clue }: Callable, user: string): Part => ({
  secret: 'CONTACT', kept: user, offered: false, custody: null, keeping: contact.keeping, signature: contact.signature, clue,
  share: contact.shares.find((share) => share.user === user)!.ciphertext, sealedBy: null,
});

/** What waits for a successor after an honest keeper has handed his part on. */
export async function offered(world: World, manifest: Manifest, part: Part, from: string, to: string): Promise<Part> {
  return { ...part, offered: true, share: await handOn(manifest, keeperNamed(world, from), part, to), sealedBy: from };
}

