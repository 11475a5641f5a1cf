// @vitest-environment jsdom
import { traces } from '#words/traces';
import { expect, it } from 'vitest';

import type { Obstacle, Tell } from '../core/traces/traces';
import { objections, show } from '../ui/testing/stage';
import { Told } from './told';

const place: Tell = { kind: 'PLACE', name: 'GPS', value: '30.27410, 120.15510' };
const author: Tell = { kind: 'AUTHOR', name: 'Artist', value: '李雷' };
const told = (tells: Tell[], left: ('AUTHOR' | Obstacle)[]) => show(
  <Told answer={{ looked: { format: 'JPEG', tells }, cleaned: { format: 'JPEG', file: new Blob([]), removed: tells.length > 0 ? ['PLACE'] : [], left } }} />,
).textContent;

it('names what was found, what is gone and what is still there, place first', () => {
  expect(told([author, place], ['AUTHOR'])).toContain(
    `${traces.kinds.PLACE}${place.value}${traces.gone}${traces.kinds.AUTHOR}李雷${traces.still}`,
  );
});

it('gives the reason for what was not touched, and does not say that nothing was found', () => {
  const text = told([], ['UNKNOWN_FORMAT']);
  expect(text).toContain(traces.obstacles.UNKNOWN_FORMAT);
  expect(text).not.toContain(traces.nothing);
});

it('always asks to look at what can be seen and heard', () => {
  expect(told([], [])).toBe(traces.nothing + traces.look);
});

it('says that it is still looking', () => {
  expect(show(<Told answer="waiting" />).textContent).toBe(traces.looking);
});

it('shows at most three values of a kind and counts the rest', () => {
  expect(told([1, 2, 3, 4].map((day) => ({ kind: 'TIME', name: 'date', value: `2026-03-0${day}` })), [])).toContain(traces.more(4));
});

it('has nothing that axe objects to', async () => {
  told([author, place], ['AUTHOR', 'INSIDE'] as never);
  expect(await objections()).toEqual([]);
});
