// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

import { answer, objections, show } from '../testing/stage';
import { TextArea } from './text-area';

const area = (value: string, onChange = vi.fn<(text: string) => void>()) => (
  <TextArea id="story" label="经过" hint="想到哪里写到哪里" value={value} onChange={onChange} limit={100} left={(count) => `还可以写 ${count} 字`} written={(count) => `已写 ${count} 字`} />
);

it('gives every character back as it was typed', () => {
  const change = vi.fn<(text: string) => void>();
  const box = show(area('', change)).querySelector('textarea')!;
  const typed = '一\n\t“二”\u202e <b>三</b> 👩‍👩‍👧';
  box.value = typed;
  answer(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
  expect(change).toHaveBeenCalledExactlyOnceWith(typed);
});

it('counts quietly at first and aloud near the limit', () => {
  const quiet = show(area('字'.repeat(90))).querySelector('.text-area-count')!;
  expect([quiet.textContent, quiet.getAttribute('aria-live')]).toEqual(['已写 90 字', 'off']);
  const loud = show(area('字'.repeat(91))).querySelector('.text-area-count')!;
  expect([loud.textContent, loud.getAttribute('aria-live')]).toEqual(['还可以写 9 字', 'polite']);
});

it('keeps what is over the limit', () => {
  expect(show(area('字'.repeat(120))).querySelector('textarea')!.value).toHaveLength(120);
});

it('has nothing that axe objects to', async () => {
  show(area('字'));
  expect(await objections()).toEqual([]);
});
