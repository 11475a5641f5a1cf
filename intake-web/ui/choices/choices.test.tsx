// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

import { answer, objections, show } from '../testing/stage';
import { Checks, Radios } from './choices';

const choices = [
  { value: 'F1', label: '工程建设', hint: '例如：指定分包' },
  { value: 'F2', label: '土地出让' },
];

it('tells which one was picked', () => {
  const pick = vi.fn();
  const place = show(<Radios id="field" legend="哪个领域？" value={undefined} onChange={pick} choices={choices} />);
  answer(() => place.querySelectorAll('input')[1]!.click());
  expect(pick).toHaveBeenCalledExactlyOnceWith('F2');
});

it('adds a tick and takes it away again', () => {
  const pick = vi.fn();
  const place = show(<Checks id="field" legend="哪些？" values={['F1']} onChange={pick} choices={choices} />);
  const [first, second] = place.querySelectorAll('input');
  answer(() => second!.click());
  answer(() => first!.click());
  expect(pick.mock.calls).toEqual([[['F1', 'F2']], [[]]]);
});

it('is found by its id, so that an error can lead to it', () => {
  const place = show(<Radios id="field" legend="哪个领域？" error="请选一个" value="F1" onChange={() => undefined} choices={choices} />);
  expect(place.querySelector('#field')).toBe(place.querySelector('input'));
  expect(place.querySelector('fieldset')!.getAttribute('aria-describedby')).toBe('field-error');
});

it('carries the page’s heading when it is the only question', () => {
  const place = show(<Radios id="field" heading legend="哪个领域？" value="F1" onChange={() => undefined} choices={choices} />);
  expect(place.querySelector('legend > h1')?.textContent).toBe('哪个领域？');
});

it('says what a choice means once it is chosen, and reads it with it', () => {
  const told = [{ value: 'F1', label: '投诉', more: '有法定期限' }, { value: 'F2', label: '举报', more: '没有' }];
  const place = show(<Radios id="kind" legend="哪一种？" value="F1" onChange={() => undefined} choices={told} />);
  expect(place.textContent).toContain('有法定期限');
  expect(place.textContent).not.toContain('没有');
  expect(place.querySelector('input')!.getAttribute('aria-describedby')).toBe('kind-0-more');
});

it('lays many single words two and two, and nothing longer', () => {
  const words = ['现金', '转账', '礼品', '旅游', '工程、业务回报'].map((label) => ({ value: label, label }));
  const show5 = (more: object) => show(<Radios id="kind" legend="什么？" value={undefined} onChange={() => undefined} choices={[...words.slice(1), { ...words[0]!, ...more }]} />);
  const inPairs = (place: Element) => place.querySelector('.choices-pairs') !== null;
  expect(inPairs(show5({}))).toBe(true);
  expect(inPairs(show5({ hint: '例如：红包' }))).toBe(false);
  expect(inPairs(show5({ label: '财政、国有企业资金' }))).toBe(false);
});

it('has nothing that axe objects to', async () => {
  show(<Radios id="field" legend="哪个领域？" hint="选一项" error="请选一个" value="F1" onChange={() => undefined} choices={choices} />);
  expect(await objections()).toEqual([]);
});
