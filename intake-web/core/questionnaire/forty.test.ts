import { describe, expect, it } from 'vitest';
import { facetsOf, type HigherPost, type Unit } from '../routing/derive';
import type { Matrix } from '../routing/matrix';
import { route } from '../routing/route';
import { testJson } from '../testdata/files';
import { faultsOf } from './faults';
import { matterOf, subjectsOf } from './matter';
import type { Answers, Questionnaire } from './questionnaire';
import { rowsOf } from './rows';
import { shownGroups } from './shown';
import { sealedAnswers } from './tidy';

const asked = testJson<Questionnaire>('deploy/data/questionnaire.json');
const matrix = testJson<Matrix>('deploy/data/matrix.json');
const { units } = testJson<{ units: Unit[] }>('deploy/demo/data/units.json');
const { posts } = testJson<{ posts: HigherPost[] }>('deploy/demo/data/higher-posts.json');
const forty = testJson<{ what: string; answers: Answers }[]>('deploy/demo/data/forty.json');
const roadOf = (answers: Answers) => ('kind' in answers ? 'LONG' : 'SHORT');

describe('the forty invented reports', () => {
  it('are forty, three of them nonsense and two the same', () => {
    expect(forty).toHaveLength(40);
    expect(forty.filter(({ what }) => what === 'NONSENSE')).toHaveLength(3);
    expect(forty.filter(({ what }) => what === 'SAME')).toHaveLength(2);
  });

  it.each(forty.map(({ answers }, at) => [at, answers] as const))('%i answers what its road asks, and nothing that it does not', (_, answers) => {
    const road = roadOf(answers);
    expect(shownGroups(asked, answers, road).flatMap(({ code }) => faultsOf(asked, code, answers, road))).toEqual([]);
    const { answers: open, hidden } = sealedAnswers(asked, answers, road);
    expect({ ...open, ...hidden }).toEqual(answers);
  });

  it.each(forty.map(({ answers }, at) => [at, answers] as const))('%i leads to the discipline desk', (_, answers) => {
    const facets = subjectsOf(answers, units).map((subject) => facetsOf(matrix, posts, subject, matterOf(asked, answers)));
    expect(route(matrix, facets, []).lead).toBe('DISC');
  });

  it('are named in both languages, every answer of them', () => {
    for (const { answers } of forty) for (const language of ['zh', 'en'] as const) {
      for (const { key, lines, own } of rowsOf(asked, answers, language)) {
        expect(lines.length + Number(key === 'othersInvolved'), key).toBeGreaterThan(0);
        if (!own && key !== 'othersInvolved') expect(lines.join(), key).not.toMatch(/^[A-Z_]+$/);
      }
    }
  });
});
