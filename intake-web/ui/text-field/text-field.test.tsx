// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

import { answer, objections, show } from '../testing/stage';
import { TextField } from './text-field';

it('tells what was typed', () => {
  const change = vi.fn();
  const box = show(<TextField id="unit" label="单位" value="" onChange={change} />).querySelector('input')!;
  box.value = '区住建局';
  answer(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
  expect(change).toHaveBeenCalledExactlyOnceWith('区住建局');
});

it('asks the browser to remember nothing', () => {
  expect(show(<TextField id="unit" label="单位" value="" onChange={() => undefined} />).querySelector('input')!.autocomplete).toBe('off');
});

it('is described by hint and error, and marked as wrong', () => {
  const box = show(<TextField id="unit" label="单位" hint="例如" error="请写一写" value="" onChange={() => undefined} />).querySelector('input')!;
  expect(box.getAttribute('aria-describedby')).toBe('unit-hint unit-error');
  expect(box.getAttribute('aria-invalid')).toBe('true');
});

it('reads the unit of a figure with its label', () => {
  const place = show(<TextField id="sum" label="金额" unit="万元" value="" onChange={() => undefined} />);
  expect(place.querySelector('label')!.textContent).toBe('金额 万元');
});

it('has nothing that axe objects to', async () => {
  show(<TextField id="unit" label="单位" hint="例如" error="请写一写" value="" onChange={() => undefined} />);
  expect(await objections()).toEqual([]);
});
