import { describe, expect, it } from 'vitest';
import { listOf } from '../questionnaire/shown';
import type { Questionnaire } from '../questionnaire/questionnaire';
import { testJson } from '../testdata/files';
import { LEVEL_OF, LEVELS, LIKELIHOODS, MEASURES, measuresFor, NATURES, RETALIATIONS, type Entry } from './catalogue';

const catalogues: Readonly<Record<string, readonly Entry[]>> = { LEVELS, NATURES, LIKELIHOODS, RETALIATIONS, MEASURES };

describe.each(Object.entries(catalogues))('%s', (_, rows) => {
  it('names every row once, in both languages', () => {
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    for (const { names } of rows) for (const name of [names.zh, names.en]) expect(name.trim()).not.toBe('');
  });
});

describe('the table of levels', () => {
  it('has a cell for every likelihood and weight, and never falls when either grows', () => {
    expect(Object.keys(LEVEL_OF)).toEqual(LIKELIHOODS.map(({ code }) => code));
    const rank = LIKELIHOODS.map(({ code }) => LEVEL_OF[code].map((level) => LEVELS.findIndex((one) => one.code === level)));
    for (const row of rank) expect(row).toEqual([...row].sort());
    for (const weight of [0, 1, 2]) expect(rank.map((row) => row[weight])).toEqual(rank.map((row) => row[weight]!).sort());
  });
});

describe('the measures', () => {
  it('grow with the level, and the highest takes up all', () => {
    const taken = LEVELS.map(({ code }) => measuresFor(code).map((measure) => measure.code));
    taken.slice(1).forEach((codes, i) => expect(codes).toEqual(expect.arrayContaining(taken[i]!)));
    expect(taken.map(({ length }) => length)).toEqual([...new Set(taken.map(({ length }) => length))].sort((a, b) => a - b));
    expect(taken.at(-1)).toEqual(MEASURES.map(({ code }) => code));
  });

  it('each say what law they stand on', () => {
    for (const { law } of MEASURES) for (const words of [law.zh, law.en]) expect(words).not.toBe('');
  });
});

describe('the ten forms of retaliation', () => {
  it('are those that the reporter is asked for', () => {
    const asked = testJson<Questionnaire>('deploy/data/questionnaire.json');
    expect(listOf(asked, 'retaliations').map(({ code }) => code)).toEqual(RETALIATIONS.map(({ code }) => code));
    expect(RETALIATIONS).toHaveLength(10);
  });

  it('each harm something that the risk assessment names', () => {
    for (const { nature } of RETALIATIONS) expect(NATURES.map(({ code }) => code)).toContain(nature);
  });
});
