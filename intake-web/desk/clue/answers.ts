import { rowsOf, type Readable, type Row } from '../../core/questionnaire/rows';
import { language, words } from '../words';

const others: Record<string, string> = words.clue.report.others;

/** The answers in the order they were asked. What stands beside a question, such as a unit's number, is named by the desk. */
export const inOrder = (answers: Readonly<Record<string, unknown>>, asked: Readable): Row[] =>
  rowsOf(asked, answers, language).map(named);

const named = (row: Row): Row => ({
  ...row,
  label: row.group ? row.label : others[row.key] ?? row.label,
  ...(row.cards && { cards: row.cards.map((card) => card.map(named)) }),
});
