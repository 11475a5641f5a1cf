import { describe, expect, it } from 'vitest';

import { avenged, avengedFilled, but, opened } from '../e2e/reporter/example';
import type { Part } from './draft';
import { firstFaulty } from './faults';
import { questionsOf, standing, stepsOf } from './questions';
import { readersOf } from './readers';

const told = avengedFilled('zh');
const routeOf = (part: Part) => readersOf(but(told, part), opened).route;

describe('a report of retaliation', () => {
  it('is a short form that begins with what happens, and with danger', () => {
    expect(stepsOf(avenged, opened)).toEqual(['asked/happened', 'asked/level', 'asked/person', 'readers', 'check']);
    expect(questionsOf('happened', avenged, opened).map(({ key }) => key)).toEqual(['danger', 'retaliation', 'retaliatedFrom', 'story', 'ongoing']);
  });

  it('has nothing left to be put right once it is answered', () => {
    expect(firstFaulty(told, opened)).toBeUndefined();
    expect(firstFaulty(avenged, opened)).toBe('asked/happened');
  });

  it('says of the first report neither its field nor anything else', () => {
    expect(standing(told, opened)).toMatchObject({ field: 'F9', allegations: ['A18'], imminent: 'NO' });
    expect(JSON.stringify(standing(told, opened))).not.toContain(told.linked!.clueId);
  });

  it('goes by rule 3: an official’s to the discipline organ, anybody else’s to the police', () => {
    expect(routeOf({})).toMatchObject({ rule: '3a', lead: 'DISC' });
    expect(routeOf({ subjRank: 'R_NONE', subjRole: 'OWNER', subjUnitId: undefined })).toMatchObject({ rule: '3b', lead: 'POL' });
  });

  it('goes past the district when a leader of it does it, and past the organ whose own staff do', () => {
    expect(routeOf({ subjRank: 'R_XIANCHU' }).lead).toBe('SEALED');
    expect(routeOf({ subjRole: 'DISCIPLINE' }).lead).toBe('DISC_CADRE_SUPERVISION');
  });

  it('gives no key to the agency that it accuses', () => {
    const accusing = readersOf(but(told, { subjRank: 'R_NONE', subjRole: 'OWNER', subjUnitId: 'police' }), opened);
    expect(accusing.route.lead).not.toBe('POL');
    expect(accusing.dropped.accused).toEqual(['POL']);
  });
});
