import type { Conversation } from '../clue/conversation';
import type { Materials } from '../material/attachment';
import { textOf } from '../questionnaire/given';
import type { Answers as Given, Card } from '../questionnaire/questionnaire';
import type { Answers } from '../report/body';
import type { Source } from './exposure';

/** Answers that name somebody or something. */
const NAMING = [
  'subjPost', 'name', 'creditCode', 'demandedOf', 'beneficiary', 'witnesses', 'projName', 'projNo', 'plotNo', 'target', 'buyer', 'hospital', 'product',
  'supplier', 'buyerUnit', 'agent', 'awardee', 'otherPaper',
];

/** An answer by which the reporter says that few can have told. */
const OWN_EYES = ['SELF', 'TOOK_PART'];

/** What an opened clue holds that few know: the report's words, those of later messages, and the names of files. */
export function sourceOf(
  report: { readonly answers: Answers; readonly hidden: Answers }, materials: Materials, { messages }: Pick<Conversation, 'messages'>,
): Source {
  const given = [report, ...messages].flatMap(({ answers = {}, hidden = {} }) => [answers, hidden]) as Given[];
  const words = given.flatMap((answers) => [answers, ...cardsIn(answers)]).flatMap((answers) => Object.entries(answers).flatMap(wordsOf));
  const few = given.some((answers) => textOf(answers, 'safety') === 'FEW' || OWN_EYES.includes(textOf(answers, 'howKnown')));
  return {
    texts: [...words.map(([, text]) => text), ...messages.map(({ text }) => text)],
    names: words.filter(([key]) => NAMING.includes(key)).map(([, text]) => text),
    files: [materials, ...messages.map((message) => message.materials)].flatMap(({ attachments }) => attachments.map(({ name }) => name)),
    fewKnow: few,
  };
}

const cardsIn = (answers: Given): Card[] =>
  Object.values(answers).flatMap((value) => (Array.isArray(value) ? value.filter((card): card is Card => typeof card === 'object' && card !== null) : []));

/** Codes are choices of a form that anybody knows, and no words of the reporter. */
const wordsOf = ([key, value]: [string, unknown]): [string, string][] =>
  (typeof value === 'string' && !/^[A-Z][A-Z0-9_]*$/.test(value) ? [[key, value]] : []);
