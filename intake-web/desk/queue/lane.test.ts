import { expect, it } from 'vitest';
import type { ClueState } from '../../core/contract';
import { testJson } from '../../core/testdata/files';
import { stateCodes } from '../router';
import { zh } from '../words/zh';
import { laneOf } from './lane';

const { states } = testJson<{ states: { id: ClueState; queue?: string }[] }>('deploy/data/states.json');

it.each(states)('$id is in the queue under what the table of states says', ({ id, queue }) => {
  expect(laneOf(id)).toBe(queue ?? id);
  expect(stateCodes).toContain(laneOf(id));
});

it('has a name for every state of the table, and for no other', () => {
  expect(Object.keys(zh.queue.state).sort()).toEqual(states.map(({ id }) => id).sort());
  expect(Object.keys(zh.queue.lane).sort()).toEqual([...stateCodes].sort());
});
