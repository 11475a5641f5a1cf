import { matterOf, subjectsOf } from '../core/questionnaire/matter';
import { accusedDesks, facetsOf } from '../core/routing/derive';
import { desksOf, route, type Route } from '../core/routing/route';
import type { Draft } from './draft';
import type { DeskName, Opened } from './opened';
import { standing } from './questions';

/** Who will be able to open the report, and who will not and why. */
export interface Readers {
  readonly route: Route;
  /** Undefined when the manifest has no key for the desk that would have to read it. */
  readonly lead: DeskName | undefined;
  /** Desks that get no key, as the sealed report lists them. */
  readonly dropped: { readonly accused: readonly string[]; readonly excluded: readonly string[] };
  readonly accused: readonly DeskName[];
  readonly excluded: readonly DeskName[];
  /** Agencies that the reporter may still exclude or has excluded; empty on the sealed path, where one alone reads. */
  readonly choices: readonly DeskName[];
}

/** Evaluates the signed matrix here, in the browser; nothing leaves it. */
export function readersOf(draft: Draft, opened: Opened): Readers {
  const answers = standing(draft, opened);
  const subjects = subjectsOf(answers, opened.units);
  const accused = accusedDesks(subjects);
  const excluded = draft.excluded.flatMap(desksOf);
  const matter = matterOf(opened.questionnaire, answers);
  const facets = subjects.map((subject) => facetsOf(opened.matrix, opened.higherPosts, subject, matter));
  const way = route(opened.matrix, facets, [...accused, ...excluded]);
  const known = (desks: readonly string[]): DeskName[] =>
    opened.desks.filter(({ desk, agency }) => desks.includes(desk) && desk === agency);
  const sealedAnyway = route(opened.matrix, facets, accused).lead === 'SEALED';
  return {
    route: way,
    lead: opened.desks.find(({ desk }) => desk === (way.lead === 'SEALED' ? 'SUPERIOR' : way.lead)),
    dropped: { accused, excluded },
    accused: known(accused),
    excluded: known(excluded),
    choices: sealedAnyway ? [] : opened.desks.filter(({ desk, agency }) => desk === agency && desk !== 'SUPERIOR' && !accused.includes(desk)),
  };
}
