import { accusedDesks, facetsOf, type Matter, type Subject } from '../core/routing/derive';
import { desksOf, route, type Route } from '../core/routing/route';
import { allegationsOf, type Draft } from './draft';
import type { DeskName, Opened } from './opened';

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

/** What was said of the person, as the matrix reads it. */
export function subjectOf(draft: Draft, opened: Opened): Subject {
  const unit = opened.units.find(({ id }) => id === draft.unitId);
  return {
    role: draft.role ?? 'UNKNOWN',
    rank: draft.rank ?? 'R_UNKNOWN',
    ...(unit && { unit }),
    ...(draft.post && { post: draft.post }),
    ...(draft.higherPost && { higherPost: draft.higherPost }),
  };
}

export function matterOf(draft: Draft, opened: Opened): Matter {
  const given = opened.questionnaire.signs.filter(({ code }) => draft.signs.includes(code));
  return { field: draft.field ?? 'F9', allegation: allegationsOf(draft), measures: Object.assign({}, ...given.map(({ gives }) => gives)) };
}

/** Evaluates the signed matrix here, in the browser; nothing leaves it. */
export function readersOf(draft: Draft, opened: Opened): Readers {
  const subject = subjectOf(draft, opened);
  const accused = accusedDesks([subject]);
  const excluded = draft.excluded.flatMap(desksOf);
  const facets = facetsOf(opened.matrix, opened.higherPosts, subject, matterOf(draft, opened));
  const way = route(opened.matrix, [facets], [...accused, ...excluded]);
  const known = (desks: readonly string[]): DeskName[] =>
    opened.desks.filter(({ desk, agency }) => desks.includes(desk) && desk === agency);
  const sealedAnyway = route(opened.matrix, [facets], accused).lead === 'SEALED';
  return {
    route: way,
    lead: opened.desks.find(({ desk }) => desk === (way.lead === 'SEALED' ? 'SUPERIOR' : way.lead)),
    dropped: { accused, excluded },
    accused: known(accused),
    excluded: known(excluded),
    choices: sealedAnyway ? [] : opened.desks.filter(({ desk, agency }) => desk === agency && desk !== 'SUPERIOR' && !accused.includes(desk)),
  };
}
