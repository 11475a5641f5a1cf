import { describe, expect, it } from 'vitest';
import matrixJson from '../../../deploy/data/matrix.json';
import { DOMAIN, testJson } from '../testdata/files';
import type { Matrix, RoutingFacets } from './matrix';
import { desksOf, route, urgencyOf } from './route';

const matrix = matrixJson as unknown as Matrix;

interface Case {
  readonly case: string;
  readonly facets: RoutingFacets;
  readonly excluded?: string[];
  readonly lead: string;
  readonly rule: string;
}

const cases = testJson<Case[]>(`${DOMAIN}/routing-cases.json`);

describe('the routing matrix', () => {
  it('is tried with all its cases', () => expect(cases).toHaveLength(26));

  it.each(cases)('$case', ({ facets, excluded, lead, rule }) => {
    expect(route(matrix, [facets], excluded ?? [])).toMatchObject({ lead, rule });
  });

  it('gives a key only to key holders', () => {
    for (const { lead } of matrix.rules) expect([...matrix.keyHolders, 'SEALED']).toContain(lead);
  });
});

const owner: RoutingFacets = { field: 'F1', allegation: ['A06'], role: 'OWNER', rank: 'R_NONE', managing: 'M_NONE', higherPost: 'NO' };
const chief: RoutingFacets = { ...owner, allegation: ['A02'], role: 'LEADER', rank: 'R_XIANGKE', managing: 'M_DIST' };

describe('routes that were generated in Java', () => {
  const generated = testJson<{ facets: RoutingFacets; agencies: string[]; excluded: string[]; lead: string; rule: string; assist: string[]; sheetTo: string[] }[]>(
    'deploy/data/routing-generated.json');

  it('are the same here', () => {
    expect(generated.length).toBeGreaterThan(100);
    for (const { facets, agencies, excluded, ...expected } of generated) {
      const dropped = [...new Set(agencies.flatMap(desksOf))];
      expect(dropped.sort()).toEqual([...excluded].sort());
      expect(route(matrix, [facets], dropped, { falseAccusationApproved: expected.rule === '18' })).toMatchObject(expected);
    }
  });
});

describe('several subjects', () => {
  it('are led by the rule that stands earliest, whose facets are sent', () => {
    expect(route(matrix, [owner, chief], [])).toMatchObject({ rule: '5', facets: { role: 'LEADER' } });
  });

  it('are all sealed by one who is', () => {
    const leader = { ...chief, rank: 'R_XIANCHU', managing: 'M_CITY' };
    expect(route(matrix, [owner, chief, leader], [])).toMatchObject({ lead: 'SEALED', rule: '1', facets: { rank: 'R_XIANCHU' } });
  });

  it('are refused when there is none', () => expect(() => route(matrix, [], [])).toThrow(RangeError));
});

describe('an accused or excluded agency', () => {
  it('takes both ordinary desks of the discipline organ with it', () => {
    expect(desksOf('DISC')).toEqual(['DISC', 'DISC_TRIAGE']);
    expect(route(matrix, [chief], desksOf('DISC'))).toMatchObject({ lead: 'SEALED', rule: '-' });
  });

  it('leaves discipline staff to cadre supervision, unless that is named itself', () => {
    const staff = { ...chief, role: 'DISCIPLINE', managing: 'M_DISCSTAFF' };
    expect(route(matrix, [staff], desksOf('DISC'))).toMatchObject({ lead: 'DISC_CADRE_SUPERVISION' });
    expect(route(matrix, [staff], [...desksOf('DISC'), 'DISC_CADRE_SUPERVISION'])).toMatchObject({ lead: 'SEALED', rule: '-' });
  });

  it('is asked neither for help nor for a sheet', () => {
    expect(route(matrix, [owner], ['MKT', 'REG_CONSTRUCTION'])).toMatchObject({ rule: '7', assist: [], sheetTo: [] });
    expect(route(matrix, [owner], [])).toMatchObject({ assist: ['MKT'], sheetTo: ['REG_CONSTRUCTION'] });
  });
});

describe('urgency', () => {
  const calm = { danger: false, imminent: false, ongoing: 'NO', allegation: ['A02'] };
  it.each([
    ['U0', { ...calm, danger: true, imminent: true }], ['U1', { ...calm, imminent: true }], ['U1', { ...calm, allegation: ['A18'] }],
    ['U2', { ...calm, ongoing: 'YES' }], ['U3', { ...calm, ongoing: 'UNKNOWN' }], ['U3', calm],
  ])('%s for %o', (urgency, facets) => expect(urgencyOf(facets)).toBe(urgency));
});
