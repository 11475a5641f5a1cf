import type { Matter, Subject, Unit } from '../routing/derive';
import type { Yes } from '../routing/matrix';
import { cardsOf, codesOf, textOf, type Given } from './given';
import { measuresOf } from './quality';
import type { Answers, Measures, Questionnaire } from './questionnaire';

/** Every person and organisation that the answers report, as the matrix reads them: the first, then those on cards. */
export const subjectsOf = (answers: Answers, units: readonly Unit[]): Subject[] =>
  [answers, ...cardsOf(answers, 'moreSubjects')].map((given) => subjectOf(given, units));

/** What the answers allege, with the amounts that tell whether it is a crime. */
export function matterOf(asked: Questionnaire, answers: Answers): Matter {
  const signs = asked.signs.filter(({ code }) => codesOf(answers, 'signs').includes(code)).map(({ gives }) => gives);
  return {
    field: textOf(answers, 'field') || 'F9', allegation: codesOf(answers, 'allegations'),
    measures: signs.reduce(greater, measuresOf(asked, answers)),
  };
}

function subjectOf(given: Given, units: readonly Unit[]): Subject {
  const unit = units.find(({ id }) => id === given['subjUnitId']);
  const post = textOf(given, 'subjPost');
  const higherPost = textOf(given, 'higherPost') as Yes | '';
  return {
    role: textOf(given, 'subjRole') || 'UNKNOWN', rank: textOf(given, 'subjRank') || 'R_UNKNOWN',
    ...(unit && { unit }), ...(post && { post }), ...(higherPost && { higherPost }),
  };
}

/** Of two amounts the larger counts: a ticked circumstance says “at least”. */
const greater = (one: Measures, other: Measures): Measures =>
  Object.entries(other).reduce((all, [name, value]) => ({ ...all, [name]: Number(all[name] ?? 0) > Number(value) ? all[name]! : value }), one);
