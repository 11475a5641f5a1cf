import { describe, expect, it } from 'vitest';

import { filled as filledIn, opened } from '../e2e/reporter/example';
import { answersOf } from './answers';
import { allegationsOf } from './draft';
import { readersOf } from './readers';

const filled = filledIn('zh');
const codes = (desks: readonly { desk: string }[]) => desks.map(({ desk }) => desk);

describe('who can read it', () => {
  it('is the desk that the matrix names', () => expect(readersOf(filled, opened).lead?.desk).toBe('DISC'));

  it('is never the unit that the report is about', () => {
    const about = readersOf({ ...filled, role: 'OWNER', rank: 'R_NONE', sentences: ['A15'], unitId: 'market' }, opened);
    expect(codes(about.accused)).toEqual(['MKT']);
    expect(about.lead?.desk).not.toBe('MKT');
    expect(codes(about.choices)).not.toContain('MKT');
  });

  it('is the superior when the discipline organ is excluded, and both its desks are dropped', () => {
    const { lead, route, dropped, excluded } = readersOf({ ...filled, excluded: ['DISC'] }, opened);
    expect([lead?.desk, route.rule, dropped.excluded]).toEqual(['SUPERIOR', '-', ['DISC', 'DISC_TRIAGE']]);
    expect(codes(excluded)).toEqual(['DISC']);
  });

  it('is the superior alone above the district, with nothing left to exclude', () => {
    const { lead, choices } = readersOf({ ...filled, rank: 'R_XIANCHU' }, opened);
    expect([lead?.desk, choices]).toEqual(['SUPERIOR', []]);
  });

  it('is nobody when the superior has no key', () => {
    const without = { ...opened, desks: opened.desks.filter(({ desk }) => desk !== 'SUPERIOR') };
    expect(readersOf({ ...filled, rank: 'R_XIANCHU' }, without).lead).toBeUndefined();
  });

  it('follows the crime line that a circumstance draws', () => {
    const collusion = { ...filled, role: 'OWNER', rank: 'R_NONE', sentences: ['A06'] };
    expect(readersOf(collusion, opened).lead?.desk).toBe('DISC_TRIAGE');
    expect(readersOf({ ...collusion, signs: ['THREAT'] }, opened).lead?.desk).toBe('POL');
  });
});

describe('the sealed answers', () => {
  it('hold what was said and no more', () => {
    expect(answersOf({ ...filled, post: '  ' })).toEqual({
      subjRank: 'R_XIANGKE',
      subjRole: 'LEADER',
      subjUnit: '区住房和城乡建设局',
      subjUnitId: 'construction',
      field: 'F1',
      allegations: ['A01', 'A02', 'A03', 'A04'],
      story: filled.story,
      ongoing: 'YES',
      imminent: 'NO',
      danger: 'NO',
    });
  });

  it('name each allegation once', () => {
    expect(allegationsOf({ ...filled, sentences: ['A03+A04', 'A01+A02', 'A04'] })).toEqual(['A01', 'A02', 'A03', 'A04']);
  });
});
