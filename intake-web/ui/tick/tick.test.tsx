// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

import { answer, objections, show } from '../testing/stage';
import { Tick } from './tick';

it('tells whether it is ticked', () => {
  const change = vi.fn();
  const box = show(<Tick id="self" label="我本人也牵涉其中" on={false} onChange={change} />).querySelector('input')!;
  answer(() => box.click());
  expect(change).toHaveBeenCalledExactlyOnceWith(true);
});

it('says aloud what it is about', () => {
  const place = show(<Tick id="from-unknown" label="不清楚" about="从什么时候开始的？" on={false} onChange={() => undefined} />);
  expect(place.querySelector('#from-unknown-label')!.textContent).toBe('不清楚 从什么时候开始的？');
});

it('is described by hint and error, and marked as wrong', () => {
  const box = show(<Tick id="pledge" label="如实反映" hint="记错了不追究" error="请勾选" on={false} onChange={() => undefined} />).querySelector('input')!;
  expect(box.getAttribute('aria-describedby')).toBe('pledge-hint pledge-error');
  expect(box.getAttribute('aria-invalid')).toBe('true');
});

it('has nothing that axe objects to', async () => {
  show(<Tick id="pledge" label="如实反映" hint="记错了不追究" error="请勾选" on onChange={() => undefined} />);
  expect(await objections()).toEqual([]);
});
