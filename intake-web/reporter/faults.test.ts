import { road } from '#words/road';
import { describe, expect, it } from 'vitest';

import { filled as filledIn, opened } from '../e2e/reporter/example';
import { emptyDraft, type Draft } from './draft';
import { faultsOf } from './faults';
import { roadSteps } from './router';

const filled = filledIn('zh');
const ids = (step: (typeof roadSteps)[number], draft: Draft) => faultsOf(step, draft, opened).map(({ id }) => id);

it('finds nothing wrong with what is complete', () => {
  expect(roadSteps.flatMap((step) => ids(step, filled))).toEqual([]);
});

describe('what must be answered', () => {
  it('is the rank', () => expect(ids('level', emptyDraft)).toEqual(['rank']));
  it('is role and unit; a name is not', () => expect(ids('person', { ...emptyDraft, rank: 'R_XIANGKE' })).toEqual(['role', 'unit']));
  it('is the field', () => expect(ids('field', emptyDraft)).toEqual(['field']));
  it('is what happened and how urgent it is', () => {
    expect(ids('happened', emptyDraft)).toEqual(['sentences', 'story', 'ongoing', 'imminent', 'danger']);
  });
});

describe('whether the person leads the district', () => {
  const unknown = { ...filled, rank: 'R_UNKNOWN', post: '' };
  it('must be answered when rank is unknown and the role could be a leader’s', () => expect(ids('person', unknown)).toEqual(['higherPost']));
  it('is settled by 不清楚', () => expect(ids('person', { ...unknown, higherPost: 'UNSURE' })).toEqual([]));
  it('is settled by a post on the signed list', () => expect(ids('person', { ...unknown, post: '区委书记 某某' })).toEqual([]));
  it('is not asked of others', () => expect(ids('person', { ...unknown, role: 'OWNER' })).toEqual([]));
});

it('counts what is too long and says by how much', () => {
  expect(faultsOf('happened', { ...filled, story: '字'.repeat(32_005) }, opened)).toEqual([{ id: 'story', message: road.faults.storyLong(5) }]);
  expect(ids('happened', { ...filled, story: '字'.repeat(32_000) })).toEqual([]);
});
