import { expect, it } from 'vitest';

import type { CallRow } from '../../core/contract';
import { stepOfRow } from './step';

const row = (state: CallRow['state'], keeper: string | null, answered = 0): CallRow =>
  ({ requestId: '0'.repeat(32), clueId: 'a'.repeat(26), reason: 'CONFIRM', state, keeper, answered, expires: '2026-11-28T08:00:00Z' });

it.each([
  ['free', row('ASKED', null)],
  ['share', row('TAKEN', 'deng.xia')],
  ['waiting', row('TAKEN', 'hu.yan')],
  ['ready', row('TAKEN', 'hu.yan', 1)],
  ['opened', row('OPENED', 'hu.yan', 2)],
])('a call is %s to hu.yan', (step, call) => {
  expect(stepOfRow(call, 'hu.yan')).toBe(step);
});
