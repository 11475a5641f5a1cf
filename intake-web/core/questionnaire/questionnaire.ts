/** A text of the signed data, in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Text;

/** Keys of earlier answers, each with the values of which one must be given; all keys must hold. */
export type Condition = Readonly<Record<string, readonly string[]>>;

/** One of a question's closed answers. */
export interface Option {
  readonly code: string;
  readonly names: Text;
  readonly hints?: Text;
  /** What choosing it means and which statutory days run; longer than a hint. */
  readonly more?: Text;
  readonly when?: Condition;
}

/** A plain sentence that stands for all of its allegation codes. */
export interface Sentence {
  readonly allegation: readonly string[];
  readonly text: Text;
}

export interface Field extends Option {
  readonly sentences: readonly Sentence[];
}

/** What tells whether an allegation is a crime (`derive.crimeLine` of the matrix): amounts in fen. */
export type Measures = Readonly<Record<string, number | boolean>>;

/** A circumstance that makes a crime of an allegation; `gives` are the measures of the matrix. */
export interface Sign {
  readonly code: string;
  readonly allegation: string;
  readonly text: Text;
  readonly gives: Measures;
}

/**
 * How a question is put, and with it what its answer is:
 * `text`, `longText`, `unit` (a text with the signed list of units beside it) – the text as typed;
 * `choice`, `yesNo` (YES, NO, UNKNOWN) – a code; `tick` – YES or absent; `choices` – codes;
 * `money`, `number` – decimal digits, `money` with at most two places, in the question's `units`;
 * `day` – YYYY-MM-DD; `date` – YYYY-MM-DD, YYYY-MM or YYYY, with `~` after it when it is approximate (ISO 8601-2);
 * `cards` – a list of answers to the questions that stand `in` it.
 */
export type Kind = 'text' | 'longText' | 'unit' | 'choice' | 'yesNo' | 'tick' | 'choices' | 'money' | 'number' | 'day' | 'date' | 'cards';

/** A anonymous, N named, E enterprise. */
export type Mode = 'A' | 'N' | 'E';

/** The short road asks SHORT ones alone; the long road asks all. */
export type Road = 'SHORT' | 'LONG';

export interface Question {
  readonly key: string;
  /** Key of the `cards` question whose every card asks this one. */
  readonly in?: string;
  /** Code of the part of the sealed report in which its answer is read. */
  readonly block: string;
  /** Code of the screen that asks it. */
  readonly group: string;
  readonly road: Road;
  readonly kind: Kind;
  /** Names the answer wherever it is read. */
  readonly names: Text;
  /** The question as it is put to the reporter; the names where absent. */
  readonly ask?: Text;
  readonly hints?: Text;
  /** What is said when the answer is missing: one sentence that names the fix. */
  readonly missing?: Text;
  readonly required?: readonly Mode[];
  /** V stands in the part of the report that is hidden by default. Sealed are all, whatever the mark. */
  readonly sens: 'V' | 'S' | 'P';
  /** The choice (never a text) also stands in the clear facets that route the report. */
  readonly facet?: true;
  /** Name of the list of its options, of `choice` and `choices`. */
  readonly options?: string;
  /** What stands behind a figure: 元, 万元, 天. */
  readonly units?: Text;
  /** Largest number of characters, or of cards. */
  readonly max?: number;
  /** How a text must look, as a regular expression, and what is said when it does not (0015-reporter-questions.md). */
  readonly form?: { readonly pattern: string; readonly wrong: Text };
  /** The option that stands until another is chosen. */
  readonly preset?: string;
  /** 不清楚 (the value UNKNOWN) may be said instead; of kinds that have no options. */
  readonly unknown?: true;
  readonly when?: Condition;
  /** The amount counts as this measure of the matrix. */
  readonly measure?: { readonly name: string; readonly fen: number };
}

/** Boxes that need several keepers: who the reporter is (0009-named-reports.md), how he may be called (0010-who-may-call.md). */
export type Box = 'IDENTITY' | 'CONTACT';

/** A part of the sealed report; desk and print give it a heading. */
export interface Block {
  readonly code: string;
  readonly names: Text;
  /** Its answers never stand in the report, but in this box beside it. */
  readonly box?: Box;
}

/** Questions that stand on one screen. */
export interface Group {
  readonly code: string;
  readonly road: Road;
  readonly names: Text;
  readonly hints?: Text;
}

/** What becomes of an answer: its choice stands in clear, it is sealed, it is also hidden at first from those who open it, or it needs several keepers. */
export type Sealing = 'FACET' | 'SEALED' | 'VAULT' | Box;

/** Who seals: the app in the browser, the door's form without scripts, plain JSON of an enterprise. */
export type Way = 'app' | 'door' | 'api';

/** What makes a report easier to check (可查性); a hint to reporter and triage, never a gate. */
export interface Merit {
  readonly points: number;
  /** One of these answers earns the points; with `values`, only such a value. */
  readonly any: readonly string[];
  readonly values?: readonly string[];
  /** What the reporter could still add. */
  readonly hints: Text;
}

/** questionnaire.json, version 2 (`questionnaire.schema.json` beside it says the same). */
export interface Questionnaire {
  readonly v: 2;
  readonly version: string;
  readonly blocks: readonly Block[];
  readonly groups: readonly Group[];
  /** In the order of the sealed report. */
  readonly questions: readonly Question[];
  readonly ranks: readonly Option[];
  readonly roles: readonly Option[];
  readonly fields: readonly Field[];
  readonly common: readonly Sentence[];
  readonly allegations: readonly Option[];
  readonly signs: readonly Sign[];
  /** Options of all other questions, by name. */
  readonly lists: Readonly<Record<string, readonly Option[]>>;
  /** Every sentence about encryption, in its variant for each way. */
  readonly sealing: Readonly<Record<Sealing, Readonly<Record<Way, Text>>>>;
  readonly quality: readonly Merit[];
}

export type Value = string | readonly string[];

/** One card's answers, by the keys of the questions `in` it. */
export type Card = Readonly<Record<string, Value>>;

/** What was answered, by key; what was not asked or not said is absent. */
export type Answers = Readonly<Record<string, Value | readonly Card[]>>;

/** What may be said instead of an answer, everywhere. */
export const UNKNOWN = 'UNKNOWN';

/** Names a sentence: its codes, joined. */
export const sentenceKey = (sentence: Sentence): string => sentence.allegation.join('+');

/** Sentences that may be picked once the field is known. Those of the field come first; none stands there twice. */
export function sentencesOf(asked: Pick<Questionnaire, 'fields' | 'common'>, field: string | undefined): { own: readonly Sentence[]; common: readonly Sentence[] } {
  const own = asked.fields.find(({ code }) => code === field)?.sentences ?? [];
  const taken = new Set(own.map(sentenceKey));
  return { own, common: asked.common.filter((sentence) => !taken.has(sentenceKey(sentence))) };
}

/** Circumstances to ask about, given what is alleged. */
export const signsOf = (asked: Pick<Questionnaire, 'signs'>, allegation: readonly string[]): readonly Sign[] =>
  asked.signs.filter((sign) => allegation.includes(sign.allegation));
