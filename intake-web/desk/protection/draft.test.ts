import { describe, expect, it } from 'vitest';
import { incidentOf } from './draft';

const NUMBER = 'mfzwizltoq2gk3tdmv2xe5dfmu';
const written = (clue?: string) => incidentOf({ is: 'incident', id: '0'.repeat(32), incident: { form: 'DISMISSAL', on: '2026-11', text: '停职', ...(clue !== undefined && { clue }) } });

describe('an incident as it is recorded', () => {
  it('names the other clue by its number, whatever stood around it', () => {
    expect(written(`https://desk.example.gov.cn/#/clue/${NUMBER}`)).toEqual({ form: 'DISMISSAL', on: '2026-11', text: '停职', clue: NUMBER });
  });

  it.each([undefined, '', ' '])('names none when none was given (%j)', (clue) => {
    expect(written(clue)).not.toHaveProperty('clue');
  });
});
