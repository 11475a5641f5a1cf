import { expect, it } from 'vitest';

import { connect } from '../../core/api/client';
import { Unreachable } from '../../core/api/problem';
import { newWorld, seat } from '../../core/testdata/world';
import { begin } from '../act/draft';
import { Unsent } from './unsent';

it('a lock loses neither texts nor the request of a deed without an answer', async () => {
  const world = await newWorld();
  const officerOf = (user: string) => seat(world, user, connect({ origin: '', language: 'zh' })).officer;
  const unsent = Unsent.none();
  unsent.deeds.set('clue/reply', { ...begin('reply'), text: '请补充是哪一年。' });
  unsent.notes.set('clue', { id: '00', base: 1, text: '先查公告。' });
  const lost = () => Promise.reject(new Unreachable('no answer'));
  await expect(unsent.attempt('clue/reply').send(() => ({ key: 'first' }), lost)).rejects.toThrow(Unreachable);

  const sealed = unsent.seal(officerOf('li.wen'));
  const again = await Unsent.open(officerOf('li.wen'), sealed);
  expect(again.deeds.get('clue/reply')?.text).toBe('请补充是哪一年。');
  expect(again.notes.get('clue')?.text).toBe('先查公告。');
  expect(await again.attempt('clue/reply').send(() => ({ key: 'second' }), async (request) => request)).toEqual({ key: 'first' });

  const stranger = await Unsent.open(officerOf('wang.wu'), sealed);
  expect(stranger.deeds.size + stranger.notes.size + stranger.attempts.size).toBe(0);
});
