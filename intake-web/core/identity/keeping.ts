import type { Manifest } from '../contract';

export type Custodian = Manifest['custodians'][number];

/** How many local agencies open together (0009-named-reports.md section 1). */
export const LOCAL_SHARES = 2;

/** The custodians of a report that this desk leads, by agency: those of the district without the lead's own, and the superior's. */
export function custodiansOf(manifest: Manifest, lead: string): { local: Map<string, Custodian[]>; superior: Custodian[] } {
  const [above, leading] = agenciesOf(manifest, [manifest.superior, lead]);
  const local = new Map<string, Custodian[]>();
  for (const custodian of manifest.custodians) if (custodian.agency !== above && custodian.agency !== leading) {
    local.set(custodian.agency, [...(local.get(custodian.agency) ?? []), custodian]);
  }
  return { local, superior: manifest.custodians.filter(({ agency }) => agency === above) };
}

/**
 * The agencies of desks; a custodian of one of these holds a decoy when the reporter keeps the desks out. An agency without a
 * desk goes by its own code: it can be accused all the same.
 */
export const agenciesOf = (manifest: Manifest, desks: readonly string[]): string[] =>
  desks.map((desk) => manifest.desks.find((candidate) => candidate.desk === desk)?.agency ?? desk);

/** The agencies whose parts open the name of a report that this desk leads. */
export interface Keepers {
  /** Of these any {@link LOCAL_SHARES}, together with the superior. */
  readonly local: readonly string[];
  readonly superior: string;
}

/**
 * Who keeps a name, decoys left out; undefined when too few custodians keep apart from lead and accused for it to be safe.
 * Asked before the reporter types one.
 * @param keptOut desks, after expansion, that are accused or kept out
 */
export function keepersOf(manifest: Manifest, lead: string, keptOut: readonly string[]): Keepers | undefined {
  const { local, superior } = custodiansOf(manifest, lead);
  const closed = agenciesOf(manifest, keptOut);
  const honest = [...local.keys()].filter((agency) => !closed.includes(agency));
  const [above] = superior.filter(({ agency }) => !closed.includes(agency));
  return above && honest.length >= LOCAL_SHARES ? { local: honest, superior: above.agency } : undefined;
}
