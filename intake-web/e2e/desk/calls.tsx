import { h, type JSX } from 'preact';

import type { CallRead } from '../../core/contact/desk';
import type { CallRow, CallView } from '../../core/contract';
import type { Looking } from '../../desk/calls/board';
import type { CallPartProps } from '../../desk/calls/callPart';
import { screens } from '../../desk/screens';
import type { CallsProps } from '../../desk/screens/calls';
import { words } from '../../desk/words';
import { now } from './clues';

const nothing = () => undefined;
const ME = 'hu.yan';
const names = new Map([['hu.yan', '胡燕'], ['deng.xia', '邓霞'], ['pan.yue', '潘月'], ['lin.wen', '林文'], ['wu.fang', '吴芳']]);
const nameOf = (user: string) => names.get(user) ?? user;
const clueId = 'mfzwizltoq2gk3tdmv2xe5dfmu';
const id = (n: number) => String(n).repeat(32);

const row = (n: number, part: Partial<CallRow>): CallRow =>
  ({ requestId: id(n), clueId, reason: 'CONFIRM', state: 'ASKED', keeper: null, answered: 0, expires: '2026-11-28T08:00:00Z', ...part });

const rows: readonly CallRow[] = [
  row(1, { state: 'OPENED', keeper: ME, answered: 1, expires: '2026-11-23T02:00:00Z' }),
  row(2, { state: 'TAKEN', keeper: ME, answered: 1, reason: 'TELL', clueId: 't2gpz7xkq4bwy6nmd3cuo5rjha' }),
  row(3, { state: 'TAKEN', keeper: 'deng.xia', reason: 'MATERIALS', clueId: 'x4hjc6nwd2ptk7rbq5ylo3zgva' }),
  row(4, { reason: 'SAFETY', clueId: 'q3vd6zuwcj4kb2xhyn7tof5mea' }),
  row(5, { state: 'TAKEN', keeper: ME, clueId: 'd5ks3wvqy7mzt2cjn6xro4hpba' }),
];

const request = { v: 1, clueId, requestId: id(1), desk: 'DISC', officer: 'lin.wen', reason: 'CONFIRM', expires: '2026-11-28T08:00:00Z' } as const;
const takenBy = (keeper: string): CallView['taken'] => ({ call: { v: 1, clueId, request: 'f'.repeat(64), keeper, recipient: 'age1pq1' }, signature: '' });
const asked = (part: Partial<CallView>) => ({ request, state: 'ASKED', taken: null, answered: 0, tries: 0, ...part }) as CallView;

const looking = (part: Partial<Looking>, view: Partial<CallView> = {}): Looking => ({
  kind: 'asked', asked: asked(view), hasKey: true, contact: undefined, refusing: false, reason: undefined, result: undefined, told: '', fault: undefined, busy: false, ...part,
});

const contact = { askFor: '老周', way: '136-0000-2222', when: '周末上午；平时晚八点以后', words: '就说是快递，问他在不在家。别提单位。' };
const mine = { state: 'TAKEN', taken: takenBy(ME), answered: 1 } as const;
const called = { ...mine, state: 'OPENED', tries: 1 } as const;

const calls = (part: Partial<CallsProps>) => (): JSX.Element => h(screens.calls.show, {
  rows, failure: undefined, open: undefined, isKeeper: true, me: ME, now, nameOf, deskName: () => '区纪委监委',
  onLook: nothing, onClose: nothing, onChange: nothing, onTake: nothing, onGive: nothing, onRefuse: nothing, onOpen: nothing, onTell: nothing, onRefresh: nothing, ...part,
});

/** A keeper's page in each of its states. */
export const callPictures = {
  filled: calls({}),
  loading: calls({ rows: undefined }),
  empty: calls({ rows: [] }),
  error: calls({ rows: undefined, failure: words.shell.problem.offline }),
  stranger: calls({ rows: undefined, isKeeper: false }),
  reading: calls({ open: { kind: 'reading' } }),
  free: calls({ open: looking({}) }),
  refuse: calls({ open: looking({ refusing: true, fault: words.calls.noReason }) }),
  share: calls({ open: looking({}, { state: 'TAKEN', taken: takenBy('deng.xia') }) }),
  waiting: calls({ open: looking({}, { ...mine, answered: 0 }) }),
  ready: calls({ open: looking({}, mine) }),
  elsewhere: calls({ open: looking({ hasKey: false }, mine) }),
  contact: calls({ open: looking({ contact }, called) }),
  bare: calls({ open: looking({ contact: { ...contact, when: '', words: '' } }, { ...called, tries: 0 }) }),
  result: calls({ open: looking({ result: 'REACHED', told: '他说是他写的，愿意再补材料。' }, called) }),
  'no-result': calls({ open: looking({ fault: words.calls.noResult }, called) }),
  busy: calls({ open: looking({ busy: true }, mine) }),
  lost: calls({ open: looking({ fault: words.calls.lost }) }),
  told: calls({ open: { kind: 'done', deed: 'told' } }),
  ended: calls({ open: { kind: 'ended' } }),
  failed: calls({ open: { kind: 'failed', message: words.shell.problem.offline } }),
  alarm: calls({ open: { kind: 'alarm', code: 'call-forged', detail: 'lin.wen of DISC did not sign the request' } }),
};

const call = (part: Partial<CallRead>): CallRead => ({ request, signature: '', state: 'ASKED', keeper: null, given: [], refusals: [], results: [], ...part });
const past = { ...request, expires: '2026-11-20T08:00:00Z' };

/** What became of the calls to one reporter. */
export const callLog: readonly CallRead[] = [
  call({ request: { ...past, requestId: id(6) }, state: 'TAKEN', keeper: 'hu.yan' }),
  call({ request: { ...past, requestId: id(7), reason: 'TELL' }, state: 'REFUSED', refusals: [{ user: 'deng.xia', reason: 'NOT_NEEDED' }, { user: 'pan.yue', reason: 'OTHER' }] }),
  call({
    request: { ...request, requestId: id(8) }, state: 'OPENED', keeper: 'hu.yan', given: ['pan.yue'],
    results: [{ attempt: 1, result: 'NOT_REACHED', user: 'hu.yan', at: '2026-11-21T11:05:00Z', told: null }],
  }),
];

export const doneCall = call({
  state: 'DONE', keeper: 'hu.yan', given: ['pan.yue'],
  results: [{ attempt: 1, result: 'REACHED', user: 'hu.yan', at: '2026-11-21T11:05:00Z', told: '他说是他写的，愿意再补材料。请在信箱里问。' }],
});

export const callPart = (part: Partial<CallPartProps>): CallPartProps => ({
  calls: [doneCall], failure: undefined, alarm: undefined, asking: false, reason: undefined, fault: undefined, busy: false, now, nameOf,
  onAsking: nothing, onReason: nothing, onAsk: nothing, ...part,
});
