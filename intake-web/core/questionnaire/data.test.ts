import { Validator, type Schema } from '@cfworker/json-schema';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../routing/matrix';
import { testJson } from '../testdata/files';
import { looseEnds } from './loose';
import { sentenceKey, sentencesOf, signsOf, type Questionnaire } from './questionnaire';
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

describe('the document', () => {
  const schema = new Validator(testJson<Schema>('deploy/data/questionnaire.schema.json'), '2020-12', false);
  const broken = (part: Partial<Record<keyof Questionnaire, unknown>>) => ({ ...asked, ...part }) as Questionnaire;

  it('fits its schema', () => expect(schema.validate(asked).errors).toEqual([]));

  it.each([
    ['an older form', { v: 1 }],
    ['a text in one language', { groups: [{ code: 'level', road: 'SHORT', names: { zh: '级别' } }] }],
    ['a choice of nothing', { questions: [{ ...asked.questions[0], options: undefined }] }],
    ['a duty to answer that names no fix', { questions: [{ ...asked.questions[0], missing: undefined }] }],
    ['a text without an end', { questions: [{ ...asked.questions.find(({ key }) => key === 'story'), max: undefined }] }],
  ])('of %s does not fit', (_, part) => {
    expect(schema.validate(JSON.parse(JSON.stringify(broken(part)))).valid).toBe(false);
  });

  it('has no loose ends', () => expect(looseEnds(asked)).toEqual([]));

  it('is told its loose ends by name', () => {
    const [first, second, ...rest] = asked.questions;
    const open = { ...second!, key: 'pager', block: 'REPORTER' };
    const questions = [first!, { ...second!, group: 'nowhere', preset: 'LOUD', when: { kind: ['RUMOUR'] } }, ...rest, open, rest[0]!];
    expect(looseEnds(broken({ questions, lists: { ...asked.lists, spare: asked.ranks } }))).toEqual([
      `${rest[0]!.key} is asked twice`, 'truthPledge: there is no group nowhere', 'truthPledge: LOUD is no option',
      'pager: its answer goes to the box of a named report, and others are asked too', 'nothing uses spare', 'truthPledge: kind is never RUMOUR',
    ]);
  });

  it('weighs what makes a report easy to check to a hundred points', () => {
    expect(asked.quality.reduce((sum, { points }) => sum + points, 0)).toBe(100);
  });
});
