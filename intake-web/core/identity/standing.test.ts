import { describe, expect, it } from 'vitest';
import { askerOf, secondOf, standingOf, type Requested } from './standing';

const now = new Date('2026-11-22T08:00:00Z');
const request: Requested['request'] = {
  v: 1, clueId: 'a'.repeat(26), requestId: '0'.repeat(32), desk: 'DISC', officers: ['li.wen', 'zhao.lei'], basis: 'b'.repeat(64), recipient: 'age1pq1example',
  agencies: ['AUD', 'MKT', 'PROC'], expires: '2026-11-24T08:00:00Z',
};

type State = Requested['answers'][number]['state'];
const answers = (given: Record<string, State>): Requested['answers'] =>
  Object.entries(given).map(([agency, state]) => ({ agency, state, due: '2026-11-23T08:00:00Z', user: state === 'WAITING' ? null : 'x', reason: state === 'REFUSED' ? 'OTHER' : null }));
const standing = (given: Record<string, State>, part: Partial<Requested> = {}, at = now) =>
  standingOf({ request, signatures: [], state: 'APPROVED', ended: null, answers: answers(given), ...part }, ['AUD', 'PROC'], 'SUPERIOR', at);

describe('Where a request stands', () => {
  it.each<[string, Record<string, State>, Partial<Requested>]>([
    ['approval', {}, { state: 'ASKED' }],
    ['shares', { AUD: 'GIVEN', PROC: 'GIVEN', SUPERIOR: 'WAITING' }, {}],
    ['openable', { AUD: 'GIVEN', PROC: 'GIVEN', SUPERIOR: 'GIVEN' }, {}],
    // The decoy's answer counts for nothing, given or refused.
    ['shares', { AUD: 'GIVEN', MKT: 'GIVEN', SUPERIOR: 'GIVEN' }, {}],
    ['openable', { AUD: 'GIVEN', MKT: 'REFUSED', PROC: 'GIVEN', SUPERIOR: 'GIVEN' }, {}],
    ['refused', { AUD: 'REFUSED', PROC: 'GIVEN', SUPERIOR: 'GIVEN' }, {}],
    ['refused', { AUD: 'GIVEN', PROC: 'GIVEN', SUPERIOR: 'REFUSED' }, {}],
    ['opened', { AUD: 'GIVEN', PROC: 'GIVEN', SUPERIOR: 'GIVEN' }, { state: 'OPENED' }],
    ['ended', { AUD: 'GIVEN', PROC: 'GIVEN', SUPERIOR: 'GIVEN' }, { state: 'ENDED', ended: 'SEALED_UP' }],
  ])('%s: %j', (expected, given, part) => expect(standing(given, part)).toBe(expected));

  it('ends with its time, whatever has come', () => {
    expect(standing({ AUD: 'GIVEN', PROC: 'GIVEN', SUPERIOR: 'GIVEN' }, {}, new Date('2026-11-24T08:00:00Z'))).toBe('expired');
    expect(standing({}, { state: 'ASKED' }, new Date('2026-11-25T08:00:00Z'))).toBe('expired');
  });

  it('knows the asker by the first signature', () => {
    const asked = { request, signatures: [{ user: 'zhao.lei', signature: '' }] };
    expect([askerOf(asked), secondOf(asked)]).toEqual(['zhao.lei', 'li.wen']);
  });
});
