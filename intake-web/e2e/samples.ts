import { readFileSync } from 'node:fs';

const SAMPLES = new URL('../core/testdata/samples/', import.meta.url);

/** What a naughty string follows, so that no field is ever empty. */
export const SENTENCE = '他们在电话里说：';

/** 16 statements of fact from published judgments. */
export const courtFacts = (): string[] =>
  readFileSync(new URL('court-facts.jsonl', SAMPLES), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text);

/** Every string of the Big List of Naughty Strings, after a fixed sentence. */
export const naughtyStrings = (): string[] =>
  (JSON.parse(readFileSync(new URL('naughty-strings.json', SAMPLES), 'utf8')) as string[]).map((text) => `${SENTENCE}${text}`);

/** The one change that a text may suffer on its way. */
export const normalised = (text: string): string => text.replace(/\r\n?/g, '\n');
