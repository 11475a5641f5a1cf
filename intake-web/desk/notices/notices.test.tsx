// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Notice } from '../../core/contract';
import { show } from '../../ui/testing/stage';
import { Notices } from '../screens/notices';
import { words } from '../words';

const nothing = () => undefined;
const notice = (part: Partial<Notice>): Notice => ({ id: '01', kind: 'WAITS', desk: 'DISC', clueId: null, at: '2026-11-22T07:00:00Z', read: false, ...part });

function line(told: Notice, elsewhere: 'calls' | 'custody' | undefined): [string, string | null] {
  const item = show(
    <Notices
      items={[told]} next={null} unread={1} failure={undefined} deskName={() => ''} elsewhere={() => elsewhere} onMore={nothing} onReadAll={nothing} onRefresh={nothing}
    />,
  ).querySelector('.told-line')!;
  return [item.querySelector('.told-what')!.textContent.trim(), item.querySelector('a')!.getAttribute('href')];
}

it('leads a member of the desk to what nobody has opened there', () => {
  expect(line(notice({}), undefined)).toEqual([words.work.notices.kind.WAITS, expect.stringContaining('unseen')]);
});

it('leads whoever keeps names or contacts, and sits at no such desk, to what waits for him, in words that name nothing', () => {
  expect(line(notice({}), 'calls')).toEqual([words.work.notices.kept, '#/calls']);
  expect(line(notice({}), 'custody')).toEqual([words.work.notices.kept, '#/custody']);
});

it('leads to the clue where a notice names one, whoever reads it', () => {
  expect(line(notice({ kind: 'ASSIGNED', clueId: 'a'.repeat(26) }), 'calls')[0]).toBe(words.work.notices.kind.ASSIGNED);
});
