import { describe, expect, it } from 'vitest';

import { but, detailed as detailedIn, filled as filledIn, opened } from '../e2e/reporter/example';
import { emptyDraft, type Draft } from './draft';
import { faultsOf, firstFaulty } from './faults';

const filled = filledIn('zh');
const ids = (group: string, draft: Draft) => faultsOf(group, draft, opened).map(({ id }) => id);

it('finds nothing wrong with what is complete', () => expect(firstFaulty(filled, opened)).toBeUndefined());

describe('what must be answered', () => {
  it('is that it is the truth, and whether there is a name', () => expect(['before', 'mode'].flatMap((group) => ids(group, emptyDraft))).toEqual(['truthPledge', 'mode']));
  it('is the rank', () => expect(ids('level', emptyDraft)).toEqual(['subjRank']));
  it('is role and unit; a name is not', () => expect(ids('person', but(emptyDraft, { subjRank: 'R_XIANGKE' }))).toEqual(['subjUnit', 'subjRole']));
  it('is what happened and how urgent it is', () => {
    expect(ids('happened', emptyDraft)).toEqual(['allegations', 'story', 'ongoing', 'imminent', 'danger']);
  });
  it('is, in a card, told by its card', () => {
    const cards = but(filled, { moreSubjects: [{ subjUnit: '镇政府', subjRank: 'R_BELOW', subjRole: 'VILLAGE' }, {}] }, 'LONG');
    expect(ids('others', cards)).toEqual(['moreSubjects-1-subjUnit', 'moreSubjects-1-subjRank', 'moreSubjects-1-subjRole']);
  });
});

describe('whether the person leads the district', () => {
  const unknown = but(filled, { subjRank: 'R_UNKNOWN', subjPost: undefined });
  it('must be answered when rank is unknown and the role could be a leader’s', () => expect(ids('person', unknown)).toEqual(['higherPost']));
  it('is settled by 不清楚', () => expect(ids('person', but(unknown, { higherPost: 'UNSURE' }))).toEqual([]));
  it('is settled by a post on the signed list', () => expect(ids('person', but(unknown, { subjPost: '区委书记 某某' }))).toEqual([]));
  it('is settled in a card, too, by a post on the signed list', () => {
    const card = { subjUnit: '区委', subjRank: 'R_UNKNOWN', subjRole: 'LEADER' };
    expect(ids('others', but(filled, { moreSubjects: [card] }, 'LONG'))).toEqual(['moreSubjects-0-higherPost']);
    expect(ids('others', but(filled, { moreSubjects: [{ ...card, subjPost: '区委书记' }] }, 'LONG'))).toEqual([]);
  });
});

it('leads back to the first step that an answer changed later has opened', () => {
  expect(firstFaulty(but(filled, { subjRank: 'R_UNKNOWN', subjPost: undefined }), opened)).toBe('asked/person');
  expect(firstFaulty(but(detailedIn('zh'), { complaintKind: undefined }), opened)).toBe('asked/complaint');
});
