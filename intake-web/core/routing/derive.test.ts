import { describe, expect, it } from 'vitest';
import matrixJson from '../../../deploy/data/matrix.json';
import { accusedDesks, asksHigherPost, facetsOf, matchPost, type HigherPost, type Subject, type Unit } from './derive';
import type { Matrix } from './matrix';
import { route } from './route';

const matrix = matrixJson as unknown as Matrix;
const posts: HigherPost[] = [{ post: '区委书记', managing: 'M_CITY' }, { post: '区纪委书记', managing: 'M_SELF' }];
const unit = (kind: Unit['kind'], agency: string | null = null): Unit => ({ id: kind, names: { zh: kind, en: kind }, agency, kind });
const chief: Subject = { role: 'LEADER', rank: 'R_XIANGKE', unit: unit('DISTRICT') };
const matter = { field: 'F1', allegation: ['A02'] };
const managing = (subject: Subject): string => facetsOf(matrix, posts, subject, matter).managing;

describe('who manages a person', () => {
  it.each<[string, Subject]>([
    ['M_SELF', { ...chief, role: 'DISCIPLINE', post: '原区纪委 书记' }],
    ['M_DISCSTAFF', { ...chief, role: 'DISCIPLINE' }],
    ['M_CITY', { ...chief, rank: 'R_TINGJU_UP', unit: unit('VERTICAL') }],
    ['M_CITY', { ...chief, post: '区委书记' }],
    ['M_CITY', { ...chief, rank: 'R_UNKNOWN', higherPost: 'YES' }],
    ['M_VERT', { ...chief, unit: unit('VERTICAL') }],
    ['M_OTHER', { ...chief, unit: unit('OTHER_DISTRICT') }],
    ['M_VILLAGE', { role: 'VILLAGE', rank: 'R_NONE' }],
    ['M_NONE', { role: 'OWNER', rank: 'R_UNKNOWN' }],
    ['M_DIST', chief],
    ['M_UNIT', { ...chief, rank: 'R_BELOW' }],
    ['M_UNKNOWN', { role: 'PUBLIC_OFFICIAL', rank: 'R_UNKNOWN' }],
  ])('is %s for %o', (expected, subject) => expect(managing(subject)).toBe(expected));
});

describe('the question whether somebody leads the district', () => {
  it('is asked only when the rank is unknown and the role could be a leader’s', () => {
    expect(asksHigherPost({ role: 'LEADER', rank: 'R_UNKNOWN' })).toBe(true);
    expect(asksHigherPost({ role: 'OWNER', rank: 'R_UNKNOWN' })).toBe(false);
    expect(asksHigherPost({ role: 'LEADER', rank: 'R_BELOW' })).toBe(false);
  });

  it('counts as unsure while it is open, which seals', () => {
    expect(facetsOf(matrix, posts, { role: 'JUDICIAL', rank: 'R_UNKNOWN' }, matter).higherPost).toBe('UNSURE');
  });

  it('has no say when it is not asked', () => {
    expect(facetsOf(matrix, posts, { ...chief, higherPost: 'YES' }, matter).higherPost).toBe('NO');
  });

  it('is answered by a post on the signed list, in any width and spacing', () => {
    expect(matchPost(posts, '时任 区委 书记')?.managing).toBe('M_CITY');
    expect(matchPost(posts, '区委办主任')).toBeUndefined();
  });
});

describe('the crime line', () => {
  const collusion = (measures: Record<string, number | boolean>): boolean =>
    facetsOf(matrix, posts, chief, { field: 'F1', allegation: ['A06'], measures }).crimeLine!;

  it('is reached at the amount itself or by a threat', () => {
    expect(collusion({ projectAmountFen: 399_999_999 })).toBe(false);
    expect(collusion({ projectAmountFen: 400_000_000 })).toBe(true);
    expect(collusion({ threat: true })).toBe(true);
    expect(collusion({ threat: false, benefitFen: 9e9 })).toBe(false);
  });
});

it('accuses the desks of every subject’s unit once', () => {
  const subjects = [{ ...chief, unit: unit('DISTRICT', 'MKT') }, { ...chief, unit: unit('DISTRICT', 'DISC') }, { ...chief, unit: unit('DISTRICT', 'MKT') }];
  expect(accusedDesks(subjects)).toEqual(['DISC', 'DISC_TRIAGE', 'MKT']);
});

it('rule 18 is reached by an officer’s act alone', () => {
  const plain = facetsOf(matrix, posts, { role: 'OWNER', rank: 'R_NONE' }, { field: 'F9', allegation: ['A01'] });
  expect(route(matrix, [plain], [])).toMatchObject({ rule: '19' });
  expect(route(matrix, [plain], [], { falseAccusationApproved: true })).toMatchObject({ rule: '18', lead: 'POL' });
});
