import { frame } from '#words/frame';

/** A text of the signed data, in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export interface Option {
  readonly code: string;
  readonly names: Text;
  readonly hints?: Text;
}

/** A plain sentence that stands for all of its allegation codes. */
export interface Sentence {
  readonly allegation: readonly string[];
  readonly text: Text;
}

/** A circumstance that makes a crime of an allegation; `gives` are the measures of routing.json. */
export interface Sign {
  readonly code: string;
  readonly allegation: string;
  readonly text: Text;
  readonly gives: Readonly<Record<string, number | boolean>>;
}

/** questionnaire.json as far as the short road asks it. */
export interface Questionnaire {
  readonly ranks: readonly Option[];
  readonly roles: readonly (Option & { readonly ranks: readonly string[] })[];
  readonly fields: readonly (Option & { readonly sentences: readonly Sentence[] })[];
  readonly common: readonly Sentence[];
  readonly signs: readonly Sign[];
  readonly limits: { readonly story: number; readonly subjUnit: number; readonly subjPost: number };
}

/** The text in the language of this build. */
export const say = (text: Text): string => text[frame.language];

/** Names a sentence in the draft: its codes, joined. */
export const sentenceKey = (sentence: Sentence): string => sentence.allegation.join('+');

/** Sentences that may be picked once the field is known. Those of the field come first; none stands there twice. */
export function sentencesOf(asked: Questionnaire, field: string | undefined): { own: readonly Sentence[]; common: readonly Sentence[] } {
  const own = asked.fields.find(({ code }) => code === field)?.sentences ?? [];
  const taken = new Set(own.map(sentenceKey));
  return { own, common: asked.common.filter((sentence) => !taken.has(sentenceKey(sentence))) };
}

/** Circumstances to ask about, given what is alleged. */
export const signsOf = (asked: Questionnaire, allegation: readonly string[]): readonly Sign[] =>
  asked.signs.filter((sign) => allegation.includes(sign.allegation));

export const nameOf = (options: readonly Option[], code: string | undefined): string | undefined => {
  const found = options.find((option) => option.code === code);
  return found && say(found.names);
};
