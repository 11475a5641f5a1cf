import type { HandoverRow, Secret } from '../../core/contract';

/** Parts that one step deals with: of one kind, between the same two persons. */
export interface Group {
  readonly key: string;
  readonly step: HandoverRow['step'];
  readonly secret: Secret;
  /** The agency of parts of names; of a contact each has a place of its own. */
  readonly agency: string | undefined;
  /** The other one: who hands on what is taken, who takes what is given, who holds what nobody on the list does. */
  readonly who: string;
  readonly rows: readonly HandoverRow[];
}

/** What waits for the officer first, then what waits for others. */
const ORDER: readonly HandoverRow['step'][] = ['TAKE', 'GIVE', 'UNKEPT', 'OFFERED'];

/** The parts of a list by what is to be done with them. */
export function groupsOf(rows: readonly HandoverRow[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const { step, secret, kept, from, to } = row;
    const agency = secret === 'NAME' ? kept : undefined;
    const who = step === 'TAKE' || step === 'UNKEPT' ? from : to ?? from;
    const key = [step, secret, agency, who].join(' ');
    const group = groups.get(key);
    groups.set(key, { key, step, secret, agency, who, rows: [...group?.rows ?? [], row] });
  }
  return [...groups.values()].sort((one, two) => ORDER.indexOf(one.step) - ORDER.indexOf(two.step));
}

/** The reports whose secret nobody could open any more without these parts. */
export const shortOf = ({ rows }: Group): readonly HandoverRow[] => rows.filter(({ enough }) => !enough);
