import { describe, expect, it } from 'vitest';
import type { Matrix } from '../routing/matrix';
import { testJson } from '../testdata/files';
import { sentenceKey, sentencesOf, signsOf, type Condition, type Questionnaire } from './questionnaire';
import { listOf, optionsOf } from './shown';

const matrix = testJson<Matrix>('deploy/data/matrix.json');
const asked = testJson<Questionnaire>('deploy/data/questionnaire.json');
const codesOf = (name: string): string[] => listOf(asked, name).map(({ code }) => code);

describe('what the questionnaire asks and the matrix reads', () => {
  it('lets a person choose nothing that the matrix does not know, and everything that it does', () => {
    const codes = asked.fields.flatMap((field) => [...field.sentences, ...asked.common].flatMap(({ allegation }) => allegation));
    expect([...new Set(codes)].sort()).toEqual(matrix.facets.allegation);
    expect(codesOf('allegations')).toEqual(matrix.facets.allegation);
    expect(codesOf('ranks').sort()).toEqual([...matrix.facets.rank].sort());
    expect(codesOf('roles').sort()).toEqual([...matrix.facets.role].sort());
    expect(codesOf('fields')).toEqual(matrix.facets.field);
  });

  it('has four to six sentences in each field', () => {
    for (const { sentences } of asked.fields) expect(sentences.length).toSatisfy((count: number) => count >= 4 && count <= 6);
  });

  it('offers no sentence twice on one page', () => {
    for (const { code } of asked.fields) {
      const { own, common } = sentencesOf(asked, code);
      const keys = [...own, ...common].map(sentenceKey);
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  it('offers at least one role and 不清楚 for every rank', () => {
    for (const subjRank of codesOf('ranks')) {
      const roles = optionsOf(asked, { options: 'roles' }, { subjRank }).map(({ code }) => code);
      expect(roles).toContain('UNKNOWN');
      expect(roles.length).toBeGreaterThan(1);
    }
  });

  it('asks about crime lines by the measures that the matrix draws them with', () => {
    for (const { allegation, gives } of asked.signs) expect(matrix.derive.crimeLine[allegation]).toMatchObject(gives);
    expect(signsOf(asked, ['A02'])).toEqual([]);
    const drawn = Object.values(matrix.derive.crimeLine).flatMap(Object.keys);
    for (const { measure } of asked.questions) if (measure) expect(drawn).toContain(measure.name);
  });
});

describe('the document holds together', () => {
  const keys = new Set(asked.questions.map(({ key }) => key));
  const conditions: (Condition | undefined)[] = [...asked.questions, ...asked.roles, ...Object.values(asked.lists).flat()].map(({ when }) => when);

  it('asks nothing twice', () => {
    const places = asked.questions.map(({ key, in: list }) => `${list ?? ''}/${key}`);
    expect(places).toEqual([...new Set(places)]);
  });

  it('names only groups, lists, cards, sentences and earlier questions that are there', () => {
    const groups = asked.groups.map(({ code }) => code);
    for (const { key, group, options, in: list, sealing } of asked.questions) {
      expect(groups, key).toContain(group);
      if (options) expect(listOf(asked, options).length, key).toBeGreaterThan(1);
      if (list) expect(keys, key).toContain(list);
      if (sealing) expect(asked.sealing, key).toHaveProperty(sealing);
    }
    for (const { any } of asked.quality) for (const key of any) expect(keys).toContain(key);
    expect(groups.filter((code) => !asked.questions.some(({ group }) => group === code))).toEqual([]);
  });

  it('makes conditions of values that can be given', () => {
    for (const [key, values] of conditions.flatMap((when) => Object.entries(when ?? {}))) {
      const question = asked.questions.find((one) => one.key === key)!;
      const possible = question.kind === 'yesNo' ? ['YES', 'NO', 'UNKNOWN'] : codesOf(question.options!);
      expect(possible, key).toEqual(expect.arrayContaining([...values]));
    }
  });

  it('has every list in use', () => {
    const used = new Set(asked.questions.map(({ options }) => options));
    expect(Object.keys(asked.lists).filter((name) => !used.has(name))).toEqual([]);
  });

  it('weighs what makes a report easy to check to a hundred points', () => {
    expect(asked.quality.reduce((sum, { points }) => sum + points, 0)).toBe(100);
  });
});
