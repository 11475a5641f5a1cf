import { start } from '#words/start';
import { describe, expect, it } from 'vitest';

import { but, detailed as detailedIn, filled as filledIn, named as namedIn, opened } from '../e2e/reporter/example';
import { emptyDraft } from './draft';
import { minutesLeft, picked, questionsOf, settled, standing, stepsOf } from './questions';

const filled = filledIn('zh');
const detailed = detailedIn('zh');

describe('the short road', () => {
  it('has the choice of the way and four screens of questions, then readers and check', () => {
    expect(stepsOf(emptyDraft, opened)).toEqual(['asked/mode', 'asked/level', 'asked/person', 'asked/field', 'asked/happened', 'readers', 'check']);
  });

  it('takes the minutes that the first page promises', () => {
    expect(start.time).toContain(` ${minutesLeft('asked/level', emptyDraft, opened)} 分钟`);
  });

  it('asks, routes and seals nothing of the long one', () => {
    const { moreSubjects, howKnown, story } = standing({ ...detailed, road: 'SHORT' }, opened);
    expect([moreSubjects, howKnown, story]).toEqual([undefined, undefined, filled.answers['story']]);
  });
});

describe('a report with a name', () => {
  const named = namedIn('zh');

  it('asks for it once it has been seen who can read', () => {
    expect(stepsOf(named, opened).slice(-4)).toEqual(['readers', 'asked/reporter', 'asked/reach', 'check']);
  });

  it('tells of more minutes from the readers on, too', () => {
    expect(minutesLeft('readers', named, opened)).toBeGreaterThan(minutesLeft('readers', filled, opened));
  });

  it('keeps what was typed while it is anonymous, and leaves it out', () => {
    const taken = but(named, { mode: 'ANONYMOUS' });
    expect([taken.answers['name'], standing(taken, opened)['name'], standing(named, opened)['name']]).toEqual(['张小满', undefined, '张小满']);
  });
});

it('calls are offered only where somebody could call', () => {
  const offered = (to: typeof opened) => questionsOf('mode', emptyDraft, to).map(({ key }) => key);
  expect([offered(opened), offered({ ...opened, manifest: { ...opened.manifest, keepers: [] } })]).toEqual([['mode', 'callMe'], ['mode']]);
});

describe('the long road', () => {
  it('asks for the dates of a complaint once there is one', () => {
    expect(stepsOf(but(emptyDraft, {}, 'LONG'), opened)).not.toContain('asked/complaint');
    expect(stepsOf(but(emptyDraft, { kind: 'COMPLAINT' }, 'LONG'), opened)).toContain('asked/complaint');
  });

  it('tells of more minutes than the short one, and of fewer the further one has come', () => {
    const whole = minutesLeft('asked/kind', detailed, opened);
    expect(whole).toBeGreaterThan(minutesLeft('asked/level', filled, opened));
    expect(minutesLeft('asked/source', detailed, opened)).toBeLessThan(whole);
    expect(minutesLeft('check', detailed, opened)).toBe(1);
  });
});

describe('an answer that the others no longer offer', () => {
  it('is taken back: a role that the new rank cannot hold', () => {
    expect(settled(opened, { subjRank: 'R_NONE', subjRole: 'LEADER' })).toEqual({ subjRank: 'R_NONE' });
  });

  it('is taken back: allegations and stage of another field, but none that every field knows', () => {
    const answers = { field: 'F4', allegations: ['A01', 'A02', 'A07', 'A22'], stage: 'EVALUATION' };
    expect(settled(opened, answers)).toEqual({ field: 'F4', allegations: ['A01', 'A02', 'A07'] });
  });

  it('is taken back in its card alone', () => {
    const card = { subjRank: 'R_NONE', subjRole: 'LEADER', subjUnit: '某公司' };
    expect(settled(opened, card, filled.answers, 'moreSubjects')).toEqual({ subjRank: 'R_NONE', subjUnit: '某公司' });
  });

  it('is left out when a post on the signed list has settled it', () => {
    const known = but(filled, { subjRank: 'R_UNKNOWN', higherPost: 'NO', subjPost: '区委书记' });
    expect(standing(known, opened)).not.toHaveProperty('higherPost');
  });
});

describe('“none” among several answers', () => {
  it('takes the others away', () => expect(picked(['PHONE', 'NOTE'], ['PHONE', 'NOTE', 'UNKNOWN'])).toEqual(['UNKNOWN']));
  it('goes when any other is ticked', () => expect(picked(['NO'], ['NO', 'POLICE'])).toEqual(['POLICE']));
  it('is unticked like any other', () => expect(picked(['NO'], [])).toEqual([]));
});
