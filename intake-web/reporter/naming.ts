import { canBeCalled } from '../core/contact/keeping';
import { keepersOf } from '../core/identity/keeping';
import { textOf } from '../core/questionnaire/given';
import type { Draft } from './draft';
import type { DeskName, Opened } from './opened';
import type { Step } from './questions';
import { readersOf } from './readers';

/**
 * Why no name is taken: the report goes past the district, or too few keepers stay apart, with or without what the reporter
 * excludes. `call`: nobody could call who stands apart.
 */
export type NameRefusal = 'sealed' | 'excluded' | 'few' | 'call';

/** Agencies under the names of their desks. */
export interface KeeperNames {
  readonly local: readonly DeskName[];
  readonly superior: readonly DeskName[];
}

export const isNamed = ({ answers }: Draft): boolean => textOf(answers, 'mode') === 'NAMED';

/** Who would keep the name of this draft, as its answers stand; undefined when it cannot be taken. */
export function keepersNow(draft: Draft, opened: Opened): KeeperNames | undefined {
  const { lead, route, dropped } = readersOf(draft, opened);
  if (!lead || route.lead === 'SEALED') return undefined;
  const keepers = keepersOf(opened.manifest, lead.desk, [...dropped.accused, ...dropped.excluded]);
  return keepers && { local: namesOf(keepers.local, opened), superior: namesOf([keepers.superior], opened) };
}

/** Everybody who may come to keep a part, before it is known what the report is about. */
export function possibleKeepers({ manifest, ...opened }: Opened): KeeperNames {
  const agencies = [...new Set(manifest.custodians.map(({ agency }) => agency))];
  const [superior] = namesOf([manifest.superior], opened);
  return { local: namesOf(agencies.filter((agency) => agency !== superior?.agency), opened), superior: superior ? [superior] : [] };
}

/** Steps after which it shows: at the first, whether anybody could be named at all; then as soon as a person is known. */
const SHOWS: readonly Step[] = ['asked/mode', 'asked/level', 'asked/person', 'asked/others', 'readers', 'check'];

/** As long as less is answered no rule of the matrix need fit. */
const isRouted = (step: Step): boolean => step === 'readers' || step === 'check';

/** What speaks against the name, or against being called, once this step was answered: asked before it is typed, and again when answers change. */
export function nameRefusal(step: Step, draft: Draft, opened: Opened): NameRefusal | undefined {
  if (!SHOWS.includes(step)) return undefined;
  return (isNamed(draft) ? speaksAgainst(step, draft, opened) : undefined) ?? (cannotBeCalled(step, draft, opened) ? 'call' : undefined);
}

function cannotBeCalled(step: Step, draft: Draft, opened: Opened): boolean {
  if (textOf(draft.answers, 'callMe') !== 'YES') return false;
  const { lead, route, dropped } = readersOf(draft, opened);
  if (route.lead === 'SEALED') return isRouted(step) || route.rule !== '-';
  return isRouted(step) && lead !== undefined && !canBeCalled(opened.manifest, lead.desk, [...dropped.accused, ...dropped.excluded]);
}

function speaksAgainst(step: Step, draft: Draft, opened: Opened): NameRefusal | undefined {
  if (!opened.desks.some(({ desk }) => keepersOf(opened.manifest, desk, []))) return 'few';
  if (step === 'asked/mode') return undefined;
  const { lead, rule } = readersOf({ ...draft, excluded: [] }, opened).route;
  if (lead === 'SEALED' && (isRouted(step) || rule !== '-')) return 'sealed';
  if (!isRouted(step)) return undefined;
  if (keepersNow(draft, opened)) return undefined;
  return keepersNow({ ...draft, excluded: [] }, opened) ? 'excluded' : 'few';
}

const namesOf = (agencies: readonly string[], { desks }: Pick<Opened, 'desks'>): DeskName[] =>
  agencies.map((agency) => desks.find(({ desk }) => desk === agency) ?? { desk: agency, agency, names: { zh: agency, en: agency } });
