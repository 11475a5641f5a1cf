import { expect, it } from 'vitest';

import { checkedEvents } from './checked';
import type { Letter } from './opened';

const event = (seq: number, type: string, actor = 'user:li.wen') => ({ seq, type, actor, at: '2026-11-22T04:00:00Z' });
const letter = (kind: NonNullable<Letter['kind']>, user = 'li.wen'): Letter => ({ from: 'desk', seq: 1, on: '2026-11-22', text: '', kind, user });

it('an event is checked when a signed letter of the same officer bears it out, each letter once', () => {
  const timeline = [event(0, 'filed', 'reporter'), event(1, 'opened'), event(2, 'accepted'), event(3, 'replied', 'user:wu.fang'), event(4, 'replied', 'user:wu.fang')];
  expect([...checkedEvents(timeline, [letter('ACCEPTED'), letter('REPLY', 'wu.fang')])]).toEqual([2, 3]);
  expect([...checkedEvents([event(0, 'unmasked'), event(1, 'replied')], [letter('UNMASKED'), letter('UNMASKED')])]).toEqual([0, 1]);
  expect([...checkedEvents(timeline, [letter('REFUSED'), letter('REPLY', 'zhao.lei')])]).toEqual([]);
});
