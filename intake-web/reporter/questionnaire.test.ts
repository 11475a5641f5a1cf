import { expect, it } from 'vitest';

import matrix from '../../deploy/data/matrix.json';
import data from '../../deploy/data/questionnaire.json';
import { sentenceKey, sentencesOf, signsOf, type Questionnaire } from './questionnaire';

const asked = data as unknown as Questionnaire;
const codes = asked.fields.flatMap((field) => [...field.sentences, ...asked.common].flatMap(({ allegation }) => allegation));

it('lets a person choose nothing that the matrix does not know, and everything that it does', () => {
  expect([...new Set(codes)].sort()).toEqual(matrix.facets.allegation);
  expect(asked.ranks.map(({ code }) => code).sort()).toEqual([...matrix.facets.rank].sort());
  expect(asked.roles.map(({ code }) => code).sort()).toEqual([...matrix.facets.role].sort());
  expect(asked.fields.map(({ code }) => code)).toEqual(matrix.facets.field);
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
  for (const { code } of asked.ranks) {
    const roles = asked.roles.filter(({ ranks }) => ranks.includes(code)).map((role) => role.code);
    expect(roles).toContain('UNKNOWN');
    expect(roles.length).toBeGreaterThan(1);
  }
});

it('asks about crime lines by the measures that the matrix draws them with', () => {
  for (const { allegation, gives } of asked.signs) {
    const lines = (matrix.derive.crimeLine as Record<string, Record<string, unknown>>)[allegation];
    expect(lines).toMatchObject(gives);
  }
  expect(signsOf(asked, ['A02'])).toEqual([]);
});
