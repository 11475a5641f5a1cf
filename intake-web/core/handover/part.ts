import { Alarm } from '../alarm';
import { wipe } from '../bytes';
import { checkClueId } from '../clue/report';
import { checkKeeping, CONTACT_LABEL, keepersOf, keptBy } from '../contact/keeping';
import type { Manifest, PartView } from '../contract';
import type { Keeper } from '../identity/answer';
import { checkCustody, entryOf, sharePlace } from '../identity/custody';
import { openHeld, type Committed } from '../identity/held';
import type { Custodian } from '../identity/keeping';
import { sealShare } from '../identity/share';

/** What the server releases of a part to who holds it, or to whom it is offered. */
export type Part = Omit<PartView, 'head'>;

/**
 * What the reporter committed to of a part.
 * @throws Alarm `clue-id`, `custody`, `contact` when anything is not as he signed it
 */
export function committedOf(manifest: Manifest, { secret, kept, custody, keeping, signature, clue }: Part): Committed {
  const { deploymentId } = manifest;
  checkClueId(deploymentId, clue);
  if (secret === 'NAME') {
    if (!custody) throw new Alarm('custody', 'the custody of this name is not there');
    checkCustody(deploymentId, clue, custody, signature);
    return { label: kept, ...entryOf(custody, kept) };
  }
  if (!keeping) throw new Alarm('contact', 'who keeps this contact is not there');
  checkKeeping(deploymentId, clue, keeping, signature);
  return { label: CONTACT_LABEL, ...keptBy(keeping, kept) };
}

/**
 * Seals a part that somebody holds to who follows him; what he holds is opened and checked first, so that nobody hands on what
 * is broken.
 * @param to whom the manifest lists for this place
 * @returns an age file, b64
 * @throws Alarm `handover` for anybody else, and as {@link committedOf} and `openHeld` do; nothing is sealed then
 */
export async function handOn(manifest: Manifest, keeper: Keeper, part: Part, to: string): Promise<string> {
  const committed = committedOf(manifest, part);
  const { recipient } = successor(manifest, keeper.user, part, to);
  if (part.offered) throw new Alarm('handover', 'who was offered a part does not hold it yet');
  const share = await openHeld(manifest.deploymentId, keeper, part.clue, committed, part);
  const place = { ...sharePlace(manifest.deploymentId, part.clue.clueId, committed.label, to, committed.x), author: `user:${keeper.user}` } as const;
  const sealed = await sealShare(place, recipient, keeper.keys.signing, share);
  wipe(share);
  return sealed;
}

/**
 * Passes a part that was offered and is good: his to keep by the manifest, for this clue and place, and what the reporter
 * committed to.
 * @throws Alarm `handover` when it is not his, as {@link committedOf}; `share-corrupt` and the rest when what was handed on is broken
 */
export async function checkOffered(manifest: Manifest, keeper: Keeper, part: Part): Promise<void> {
  const committed = committedOf(manifest, part);
  if (!part.offered || part.sealedBy === null) throw new Alarm('handover', 'nobody has offered this part');
  successor(manifest, part.sealedBy, part, keeper.user);
  wipe(await openHeld(manifest.deploymentId, keeper, part.clue, committed, part));
}

/** Who may hold parts of this kind and place: whom the manifest lists. */
export const listedFor = (manifest: Manifest, { secret, kept }: Pick<Part, 'secret' | 'kept'>): readonly Custodian[] =>
  secret === 'NAME' ? manifest.custodians.filter(({ agency }) => agency === kept) : keepersOf(manifest);

function successor(manifest: Manifest, from: string, part: Part, to: string): Custodian {
  const entry = listedFor(manifest, part).find(({ user }) => user === to);
  if (!entry) throw new Alarm('handover', `${to} is not on the list for ${part.kept}`);
  if (to === from) throw new Alarm('handover', `${to} has this part`);
  // Two parts in one hand open a contact, and a name with the superior's.
  if (keepsAnother(manifest, part, to)) throw new Alarm('handover', `${to} keeps another part of this ${part.secret.toLowerCase()}`);
  return entry;
}

function keepsAnother(manifest: Manifest, { kept, custody, keeping }: Part, user: string): boolean {
  if (keeping) return keeping.keepers.some((entry) => entry.user === user && entry.user !== kept);
  const agencies = [...custody?.local ?? [], ...custody ? [custody.superior] : []].map(({ agency }) => agency);
  return manifest.custodians.some((entry) => entry.user === user && entry.agency !== kept && agencies.includes(entry.agency));
}
