import type { Matter, Subject, Unit } from '../routing/derive';
import type { Yes } from '../routing/matrix';
import { measuresOf } from './quality';
import type { Answers, Card, Measures, Questionnaire } from './questionnaire';
import { cardsOf } from './tidy';

/** Every person and organisation that the answers report, as the matrix reads them: the first, then those on cards. */
export const subjectsOf = (answers: Answers, units: readonly Unit[]): Subject[] =>
  [answers, ...cardsOf(answers, 'moreSubjects')].map((given) => subjectOf(given, units));

/** What the answers allege, with the amounts that tell whether it is a crime. */
export function matterOf(asked: Questionnaire, answers: Answers): Matter {
  const signs = asked.signs.filter(({ code }) => codesIn(answers, 'signs').includes(code)).map(({ gives }) => gives);
  return {
    field: textIn(answers, 'field') ?? 'F9', allegation: codesIn(answers, 'allegations'),
    measures: signs.reduce(greater, measuresOf(asked, answers)),
  };
}

function subjectOf(given: Answers | Card, units: readonly Unit[]): Subject {
  const unit = units.find(({ id }) => id === given['subjUnitId']);
  const post = textIn(given, 'subjPost');
  const higherPost = textIn(given, 'higherPost') as Yes | undefined;
  return {
    role: textIn(given, 'subjRole') ?? 'UNKNOWN', rank: textIn(given, 'subjRank') ?? 'R_UNKNOWN',
    ...(unit && { unit }), ...(post && { post }), ...(higherPost && { higherPost }),
  };
}

/** Of two amounts the larger counts: a ticked circumstance says “at least”. */
const greater = (one: Measures, other: Measures): Measures =>
  Object.entries(other).reduce((all, [name, value]) => ({ ...all, [name]: Number(all[name] ?? 0) > Number(value) ? all[name]! : value }), one);

const textIn = (given: Answers | Card, key: string): string | undefined => {
  const value = given[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const codesIn = (given: Answers, key: string): string[] => {
  const value = given[key];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
};
