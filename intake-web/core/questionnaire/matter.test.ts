import { describe, expect, it } from 'vitest';
import { accusedDesks, type Unit } from '../routing/derive';
import { testJson } from '../testdata/files';
import { matterOf, subjectsOf } from './matter';
import type { Questionnaire } from './questionnaire';

const asked = testJson<Questionnaire>('deploy/data/questionnaire.json');
const { units } = testJson<{ units: Unit[] }>('deploy/demo/data/units.json');

describe('the subjects of a report', () => {
  const answers = {
    subjRank: 'R_XIANGKE', subjRole: 'LEADER', subjUnit: '区审计局', subjUnitId: 'audit', subjPost: '副局长',
    moreSubjects: [{ subjUnit: '区市场监督管理局', subjUnitId: 'market' }, { subjRank: 'R_UNKNOWN', subjRole: 'LEADER', higherPost: 'YES' }],
  };

  it('are the first and those on cards, with 不清楚 for what was not said', () => {
    expect(subjectsOf(answers, units)).toEqual([
      { role: 'LEADER', rank: 'R_XIANGKE', unit: expect.objectContaining({ id: 'audit' }), post: '副局长' },
      { role: 'UNKNOWN', rank: 'R_UNKNOWN', unit: expect.objectContaining({ id: 'market' }) },
      { role: 'LEADER', rank: 'R_UNKNOWN', higherPost: 'YES' },
    ]);
  });

  it('keep the agencies of all of them from a key', () => expect(accusedDesks(subjectsOf(answers, units))).toEqual(['AUD', 'MKT']));
});

describe('the matter of a report', () => {
  it('takes the larger of a written amount and a ticked “at least”', () => {
    const measures = (projAmount: string) => matterOf(asked, { field: 'F1', allegations: ['A06'], signs: ['AMOUNT', 'THREAT'], projAmount }).measures;
    expect(measures('900')).toEqual({ projectAmountFen: 900_000_000, threat: true });
    expect(measures('5')).toEqual({ projectAmountFen: 400_000_000, threat: true });
  });

  it('is of the last field when none was named', () => expect(matterOf(asked, {})).toMatchObject({ field: 'F9', allegation: [] }));
});
