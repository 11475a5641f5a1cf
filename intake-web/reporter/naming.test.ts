import { describe, expect, it } from 'vitest';

import { but, filled as filledIn, named as namedIn, opened } from '../e2e/reporter/example';
import { emptyDraft } from './draft';
import { keepersNow, nameRefusal, possibleKeepers } from './naming';
import { stepsOf, type Step } from './questions';

const filled = filledIn('zh');
const named = namedIn('zh');
const codes = (desks: readonly { agency: string }[] = []) => desks.map(({ agency }) => agency);
const start = but(emptyDraft, { mode: 'NAMED' });

describe('who keeps the name', () => {
  it('is everybody but the one that works on it, with the superior', () => {
    const keepers = keepersNow(named, opened);
    expect([codes(keepers?.local), codes(keepers?.superior)]).toEqual([['PROC', 'POL', 'AUD', 'MKT'], ['SUPERIOR']]);
  });

  it('is nobody who is accused or kept out', () => {
    const about = but(named, { subjUnitId: 'market' });
    expect(codes(keepersNow({ ...about, excluded: ['POL'] }, opened)?.local)).toEqual(['PROC', 'AUD']);
  });

  it('is told before it is known what the report is about, as far as it can be', () => {
    expect(codes(possibleKeepers(opened).local)).toEqual(['PROC', 'POL', 'AUD', 'MKT']);
  });
});

describe('a name is refused', () => {
  const steps = stepsOf(named, opened);
  const refusals = (draft = named) => Object.fromEntries(steps.flatMap((step) => nameRefusal(step, draft, opened) ?? []).map((why, i) => [i, why]));

  it('at no step when enough keep apart', () => expect(steps.map((step) => nameRefusal(step, named, opened))).toEqual(steps.map(() => undefined)));

  it('never, when there is none', () => expect(refusals(but(filled, { subjRank: 'R_XIANCHU' }))).toEqual({}));

  it('as soon as the rank leads past the district, before a name or a story is typed', () => {
    expect(nameRefusal('asked/level', but(start, { subjRank: 'R_XIANCHU' }), opened)).toBe('sealed');
    expect(nameRefusal('asked/level', but(start, { subjRank: 'R_XIANGKE' }), opened)).toBeUndefined();
    expect(nameRefusal('asked/level', but(start, { subjRank: 'R_UNKNOWN' }), opened)).toBeUndefined();
  });

  it.each<Step>(['readers', 'check'])('at %s when the reporter keeps too many out, or all who could read it first', (step) => {
    expect(nameRefusal(step, { ...named, excluded: ['PROC', 'POL', 'AUD'] }, opened)).toBe('excluded');
    expect(nameRefusal(step, { ...named, excluded: ['DISC'] }, opened)).toBe('excluded');
  });

  it('like a call, where nobody could call who stands apart', () => {
    const called = but(filled, { callMe: 'YES' });
    expect(steps.flatMap((step) => nameRefusal(step, called, opened) ?? [])).toEqual([]);
    expect(nameRefusal('asked/level', but(called, { subjRank: 'R_XIANCHU' }), opened)).toBe('call');
    const reading = { ...opened, manifest: { ...opened.manifest, desks: opened.manifest.desks.map((desk) => ({ ...desk, members: [{ user: 'zhou' }] })) } } as unknown as typeof opened;
    expect(nameRefusal('readers', called, reading)).toBe('call');
  });

  it('at once where nobody keeps names at all', () => {
    const without = { ...opened, manifest: { ...opened.manifest, custodians: [] } };
    expect(nameRefusal('asked/mode', start, without)).toBe('few');
  });

  it('when those who keep are too few without the one that works on it', () => {
    const two = { ...opened, manifest: { ...opened.manifest, custodians: opened.manifest.custodians.filter(({ agency }) => ['DISC', 'PROC', 'SUPERIOR'].includes(agency)) } };
    const others = { ...two, manifest: { ...two.manifest, custodians: [...two.manifest.custodians, { ...two.manifest.custodians[0]!, agency: 'DISC' as const }] } };
    expect(nameRefusal('asked/mode', start, others)).toBeUndefined();
    expect(nameRefusal('readers', named, others)).toBe('few');
  });
});
