import { describe, expect, it } from 'vitest';

import { but, filled as filledIn, opened } from '../e2e/reporter/example';
import { readersOf } from './readers';

const filled = filledIn('zh');
const codes = (desks: readonly { desk: string }[]) => desks.map(({ desk }) => desk);

describe('who can read it', () => {
  it('is the desk that the matrix names', () => expect(readersOf(filled, opened).lead?.desk).toBe('DISC'));

  it('is never the unit that the report is about', () => {
    const about = readersOf(but(filled, { subjRole: 'OWNER', subjRank: 'R_NONE', allegations: ['A15'], subjUnitId: 'market' }), opened);
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
    const { lead, choices } = readersOf(but(filled, { subjRank: 'R_XIANCHU' }), opened);
    expect([lead?.desk, choices]).toEqual(['SUPERIOR', []]);
  });

  it('is nobody when the superior has no key', () => {
    const without = { ...opened, desks: opened.desks.filter(({ desk }) => desk !== 'SUPERIOR') };
    expect(readersOf(but(filled, { subjRank: 'R_XIANCHU' }), without).lead).toBeUndefined();
  });

  it('follows the crime line that a circumstance draws', () => {
    const collusion = but(filled, { subjRole: 'OWNER', subjRank: 'R_NONE', allegations: ['A06'] });
    expect(readersOf(collusion, opened).lead?.desk).toBe('DISC_TRIAGE');
    expect(readersOf(but(collusion, { signs: ['THREAT'] }), opened).lead?.desk).toBe('POL');
  });

  it('follows the crime line that an amount reaches', () => {
    const bribe = but(filled, { subjRole: 'OWNER', subjRank: 'R_NONE', field: 'F4', allegations: ['A09'] }, 'LONG');
    expect(readersOf(but(bribe, { benefitAmount: '29999' }), opened).lead?.desk).toBe('MKT');
    expect(readersOf(but(bribe, { benefitAmount: '30,000' }), opened).lead?.desk).toBe('POL');
  });

  it('is the superior alone once one of several people ranks above the district', () => {
    const several = but(filled, { moreSubjects: [{ subjUnit: '区政府', subjRank: 'R_XIANCHU', subjRole: 'LEADER' }] }, 'LONG');
    expect(readersOf(several, opened).lead?.desk).toBe('SUPERIOR');
    expect(readersOf({ ...several, road: 'SHORT' }, opened).lead?.desk).toBe('DISC');
  });

  it('is no unit of any of several people', () => {
    const several = but(filled, { moreSubjects: [{ subjUnit: '区市场监督管理局', subjUnitId: 'market', subjRank: 'R_XIANGKE', subjRole: 'LEADER' }] }, 'LONG');
    expect(codes(readersOf(several, opened).accused)).toEqual(['MKT']);
  });
});
