import { datesIn, numbersIn, type Figure } from './figures';
import { keyOf, phraseFrom, plain, unitsOf, type Unit } from './units';

/** What may tell whoever reads it that somebody in the know has spoken. */
export type Trace = 'NAME' | 'FILE' | 'DATE' | 'NUMBER' | 'PHRASE';

/** A stretch of a text that says what stands in the report. */
export interface Exposure {
  readonly trace: Trace;
  /** As it stands in the text, from `at` on. */
  readonly text: string;
  readonly at: number;
}

/** What the desk knows from the reporter, and few others know. */
export interface Source {
  /** What the reporter wrote, of any length. */
  readonly texts: readonly string[];
  /** Names of persons, companies, projects; each may hold several, and posts among them. */
  readonly names: readonly string[];
  readonly files: readonly string[];
  /** The reporter said that few people know of it, or that it happened to himself. */
  readonly fewKnow: boolean;
}

/** How many hanzi in a row make a phrase somebody's own; with few in the know, fewer do. */
const PHRASE = { many: 6, few: 4 };

/** Posts and words that stand beside names and are nobody's. */
const NOBODYS = new Set([
  '局长', '副局长', '主任', '副主任', '书记', '副书记', '镇长', '区长', '院长', '科长', '处长', '经理', '总经理', '董事长', '负责人', '工作人员', '领导',
  '同志', '先生', '女士', '公司', '单位', '不清楚', '不知道', '没有', 'unknown', 'none',
]);

/** A source made ready for many looks: at every letter that is typed. */
export class Known {
  readonly #names: readonly string[][];
  readonly #files: readonly string[][];
  readonly #dates: ReadonlySet<string>;
  readonly #numbers: ReadonlySet<string>;
  readonly #phrases: ReadonlySet<string>;
  readonly #weight: number;
  /** Whether the reporter has said that few people know. */
  readonly fewKnow: boolean;

  /** @param usual texts that say nothing of this report, such as the desk's own templates: their phrases are nobody's */
  constructor({ texts, names, files, fewKnow }: Source, usual: readonly string[] = []) {
    this.fewKnow = fewKnow;
    this.#weight = fewKnow ? PHRASE.few : PHRASE.many;
    this.#names = names.flatMap(partsOf).map(keysOf);
    this.#files = files.map((name) => keysOf(name.replace(/\.[^.]{1,5}$/u, ''))).filter((keys) => keys.join('').length >= 3);
    this.#dates = new Set(texts.flatMap(datesIn).map(({ value }) => value));
    this.#numbers = new Set(texts.flatMap(numbersIn).map(({ value }) => value));
    const nobodys = new Set(usual.flatMap((text) => phrasesOf(text, this.#weight)));
    this.#phrases = new Set(texts.flatMap((text) => phrasesOf(text, this.#weight)).filter((phrase) => !nobodys.has(phrase)));
  }

  /**
   * What of a text should be said more generally before it leaves the desk, in its order. Advice: it cannot know what else
   * points to a person, and a text without any find may still do so.
   */
  exposures(text: string): Exposure[] {
    const units = unitsOf(text);
    const spans = [
      ...occurrences(units, this.#names, 'NAME'),
      ...occurrences(units, this.#files, 'FILE'),
      ...figures(datesIn(text), this.#dates, 'DATE'),
      ...figures(numbersIn(text), this.#numbers, 'NUMBER'),
      ...this.#own(units),
    ];
    return withoutRepeats(spans).map(({ trace, at, end }) => ({ trace, at, text: text.slice(at, end) }));
  }

  /** Phrases of the report, joined where they overlap. */
  #own(units: readonly Unit[]): Span[] {
    const runs: { start: number; end: number }[] = [];
    for (let start = 0; start < units.length; start++) {
      const end = phraseFrom(units, start, this.#weight);
      if (end === undefined || !this.#phrases.has(keyOf(units, start, end))) continue;
      const last = runs.at(-1);
      if (last && start <= last.end) last.end = end;
      else runs.push({ start, end });
    }
    return runs.map(({ start, end }) => ({ trace: 'PHRASE', at: units[start]!.at, end: units[end - 1]!.end }));
  }
}

interface Span {
  readonly trace: Trace;
  readonly at: number;
  readonly end: number;
}

const keysOf = (text: string): string[] => unitsOf(text).map(({ key }) => key);

/** 王建国，区住建局局长 names two; the post alone names nobody. */
const partsOf = (names: string): string[] =>
  names.split(/[\s,，、;；:：。()（）/]+/u).filter((name) => [...name].length >= 2 && !NOBODYS.has(plain(name)));

function phrasesOf(text: string, weight: number): string[] {
  const units = unitsOf(text);
  return units.flatMap((_, start) => {
    const end = phraseFrom(units, start, weight);
    return end === undefined ? [] : [keyOf(units, start, end)];
  });
}

function occurrences(units: readonly Unit[], sought: readonly string[][], trace: Trace): Span[] {
  const beginnings = new Map<string, string[][]>();
  for (const keys of sought) if (keys[0] !== undefined) beginnings.set(keys[0], [...(beginnings.get(keys[0]) ?? []), keys]);
  return units.flatMap(({ key, at }, start) =>
    (beginnings.get(key) ?? [])
      .filter((keys) => keys.every((one, i) => units[start + i]?.key === one))
      .map((keys) => ({ trace, at, end: units[start + keys.length - 1]!.end })));
}

const figures = (written: readonly Figure[], known: ReadonlySet<string>, trace: Trace): Span[] =>
  written.filter(({ value }) => known.has(value)).map(({ at, end }) => ({ trace, at, end }));

const ORDER: readonly Trace[] = ['NAME', 'FILE', 'DATE', 'NUMBER', 'PHRASE'];

/** What stands inside a longer find of its kind, or inside one of an earlier kind, as a number does in its date, is told once. */
function withoutRepeats(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  const byRank = [...spans].sort((a, b) => ORDER.indexOf(a.trace) - ORDER.indexOf(b.trace) || b.end - b.at - (a.end - a.at));
  for (const span of byRank) if (!kept.some(({ at, end }) => at <= span.at && span.end <= end)) kept.push(span);
  return kept.sort((a, b) => a.at - b.at || a.end - b.end);
}
