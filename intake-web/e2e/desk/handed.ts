import { h, type JSX } from 'preact';

import type { HandoverRow } from '../../core/contract';
import { screens } from '../../desk/screens';
import type { HandoverProps } from '../../desk/screens/handover';
import { words } from '../../desk/words';
import { rows as clues } from './clues';
import { deskName, nameOf, nothing } from './people';

const part = (i: number, over: Partial<HandoverRow> = {}): HandoverRow => {
  const { clueId } = clues[i % clues.length]!;
  const { secret = 'NAME' } = over;
  return { part: `${clueId}.${secret}`, clueId, secret, kept: 'PROC', step: 'GIVE', from: 'lin.wen', to: 'lu.yao', others: 3, enough: i > 2, ...over };
};
const many = (count: number, over: Partial<HandoverRow> = {}): HandoverRow[] => Array.from({ length: count }, (_, i) => part(i, over));

const giving = many(238);
const taking = many(2, { step: 'TAKE', from: 'deng.xia', to: 'lin.wen', secret: 'CONTACT', kept: 'deng.xia' });
const unkept = many(6, { step: 'UNKEPT', from: 'gone.one', to: null });
const offered = many(12, { step: 'OFFERED' });

const handover = (over: Partial<HandoverProps>) => (): JSX.Element => h(screens.handover.show, {
  rows: [...giving, ...taking, ...unkept, ...offered], failure: undefined, run: undefined, ended: undefined, faults: [],
  stays: () => false, nameOf, agencyName: deskName, onStart: nothing, onStop: nothing, onRefresh: nothing, ...over,
});

const run = { key: 'GIVE NAME PROC lu.yao', done: 37, of: 238, stopping: false };

/** Parts that go from one keeper to the next, at every step of it. */
export const handoverPictures = {
  filled: handover({}),
  loading: handover({ rows: undefined }),
  empty: handover({ rows: [] }),
  error: handover({ rows: undefined, failure: words.shell.problem.offline }),
  giving: handover({ rows: giving, run }),
  taking: handover({ rows: taking, run: { key: 'TAKE CONTACT  deng.xia', done: 1, of: 2, stopping: false } }),
  stopping: handover({ rows: giving, run: { ...run, stopping: true } }),
  done: handover({ rows: offered, ended: { how: 'done', done: 12, of: 12 } }),
  stopped: handover({ rows: giving.slice(37), ended: { how: 'stopped', done: 37, of: 238 } }),
  lost: handover({ rows: giving.slice(37), stays: () => true, ended: { how: 'lost', done: 37, of: 238 } }),
  faults: handover({
    rows: taking, ended: { how: 'done', done: 1, of: 3 },
    faults: [
      { row: taking[0]!, code: 'share-corrupt', text: words.alarm.reasons['share-corrupt'] },
      { row: taking[1]!, code: undefined, text: '现行名单没有把这一份交给此人，或者此人的账号已停用，或者就是您本人。请刷新列表。' },
    ],
  }),
};
