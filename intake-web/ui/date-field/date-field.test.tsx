// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';

import { answer, objections, show } from '../testing/stage';
import { DateField } from './date-field';

const words = { year: '年', month: '月', day: '日' };

function Kept({ told, start = '' }: { told: (value: string) => void; start?: string }) {
  const [value, setValue] = useState(start);
  const keep = (now: string) => {
    told(now);
    setValue(now);
  };
  return <DateField id="from" legend="从什么时候开始的？" hint="写到月份就行" value={value} onChange={keep} words={words} />;
}

function type(box: HTMLInputElement, text: string): void {
  box.value = text;
  answer(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
}

it('is as exact as it was typed: a year, a month, a day', () => {
  const told = vi.fn();
  const [year, month, day] = show(<Kept told={told} />).querySelectorAll('input');
  type(year!, '2026');
  type(month!, '3');
  type(day!, '5');
  expect(told.mock.calls).toEqual([['2026'], ['2026-03'], ['2026-03-05']]);
});

it('keeps the typed figures in their boxes, and takes full-width ones', () => {
  const [year, month] = show(<Kept told={() => undefined} />).querySelectorAll('input');
  type(year!, '２０２６');
  type(month!, '1');
  expect([year!.value, month!.value]).toEqual(['2026', '1']);
});

it('shows what it was given', () => {
  const boxes = show(<Kept told={() => undefined} start="2026-03" />).querySelectorAll('input');
  expect([...boxes].map(({ value }) => value)).toEqual(['2026', '03', '']);
});

it('has nothing that axe objects to', async () => {
  show(<Kept told={() => undefined} />);
  expect(await objections()).toEqual([]);
});
