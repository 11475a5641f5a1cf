import { describe, expect, it } from 'vitest';
import type { Answers } from '../report/body';
import { suggest } from './suggest';

const said = (answers: Answers, facets: { danger?: boolean; allegation?: string[] } = {}) =>
  suggest({ answers, hidden: {}, facets: { danger: false, allegation: ['A01'], ...facets } as Parameters<typeof suggest>[0]['facets'] });

describe('what the reporter’s own answers suggest', () => {
  it.each<[string, Answers, object, object]>([
    ['nothing asked is not safe', {}, {}, { likelihood: 'POSSIBLE', level: 'LOW', prompts: ['NOT_ASKED'] }],
    ['many know', { safety: 'MANY', fear: ['NO'] }, {}, { likelihood: 'UNLIKELY', level: 'LOW', prompts: ['MANY_KNOW'] }],
    ['few know, the job at stake', { safety: 'FEW', fear: ['WORK'] }, {}, { natures: ['WORK'], likelihood: 'LIKELY', level: 'HIGH', prompts: ['FEW_KNOW'] }],
    ['seen with own eyes', { howKnown: 'SELF', fear: ['CONTRACT'] }, {}, { likelihood: 'POSSIBLE', level: 'MEDIUM', prompts: ['OWN_EYES'] }],
    ['own eyes and told elsewhere', { howKnown: 'TOOK_PART', otherTold: ['T12345'], fear: ['FAMILY'] }, {}, { likelihood: 'LIKELY', level: 'HIGH' }],
    ['it has happened', { fear: ['WORK'], retaliated: 'YES' }, {}, { likelihood: 'HAPPENING', level: 'HIGH', prompts: ['HAPPENED'] }],
    ['a report of retaliation by force', { retaliation: ['VIOLENCE'] }, { allegation: ['A18'] }, { natures: ['BODY'], likelihood: 'HAPPENING', level: 'EXTREME' }],
    ['danger', {}, { danger: true }, { natures: ['BODY'], likelihood: 'HAPPENING', level: 'EXTREME', prompts: ['DANGER', 'NOT_ASKED'] }],
    ['told nobody else', { otherTold: ['NO'], safety: 'SOME' }, {}, { likelihood: 'POSSIBLE', prompts: [] }],
  ])('%s', (_, answers, facets, suggestion) => expect(said(answers, facets)).toMatchObject(suggestion));

  it('counts answers that are hidden at first like the others', () => {
    expect(suggest({ answers: {}, hidden: { safety: 'FEW' }, facets: { danger: false, allegation: ['A01'] } }).prompts).toEqual(['FEW_KNOW']);
  });
});
