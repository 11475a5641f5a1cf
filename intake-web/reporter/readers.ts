import { accusedDesks, facetsOf, type Matter, type Subject } from '../core/routing/derive';
import { desksOf, route, type Route } from '../core/routing/route';
import { measuresOf } from '../core/questionnaire/quality';
import type { Measures } from '../core/questionnaire/questionnaire';
import { cardsOf } from '../core/questionnaire/tidy';
import { codesOf, textOf, type Draft, type Given } from './draft';
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

/** Every person and organisation that the report is about, as the matrix reads them. */
const subjectsOf = ({ answers }: Draft, opened: Opened): Subject[] =>
  [answers, ...cardsOf(answers, 'moreSubjects')].map((given) => subjectOf(given, opened));

function subjectOf(given: Given, { units }: Opened): Subject {
  const unit = units.find(({ id }) => id === textOf(given, 'subjUnitId'));
  const post = textOf(given, 'subjPost');
  const higherPost = textOf(given, 'higherPost') as Subject['higherPost'] | '';
  return {
    role: textOf(given, 'subjRole') || 'UNKNOWN',
    rank: textOf(given, 'subjRank') || 'R_UNKNOWN',
    ...(unit && { unit }),
    ...(post && { post }),
    ...(higherPost && { higherPost }),
  };
}

function matterOf({ answers }: Draft, { questionnaire }: Opened): Matter {
  const signs = questionnaire.signs.filter(({ code }) => codesOf(answers, 'signs').includes(code)).map(({ gives }) => gives);
  return {
    field: textOf(answers, 'field') || 'F9',
    allegation: codesOf(answers, 'allegations'),
    measures: signs.reduce(greater, measuresOf(questionnaire, answers)),
  };
}

/** Of two amounts the larger counts: a ticked circumstance says “at least”. */
const greater = (one: Measures, other: Measures): Measures =>
  Object.entries(other).reduce((all, [name, value]) => ({ ...all, [name]: Number(all[name] ?? 0) > Number(value) ? all[name]! : value }), one);

/** Evaluates the signed matrix here, in the browser; nothing leaves it. */
export function readersOf(written: Draft, opened: Opened): Readers {
  const draft = { ...written, answers: standing(written, opened) };
  const subjects = subjectsOf(draft, opened);
  const accused = accusedDesks(subjects);
  const excluded = draft.excluded.flatMap(desksOf);
  const matter = matterOf(draft, opened);
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
