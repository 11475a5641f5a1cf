// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { objections, show } from '../testing/stage';
import { Mark } from './mark';

it('is two rings and a dot, in the colour of the words beside it', () => {
  const circles = [...show(<Mark />).querySelectorAll('circle')];
  expect(circles.map((circle) => circle.getAttribute('stroke') ?? circle.getAttribute('fill'))).toEqual(Array(3).fill('currentColor'));
});

it('has nothing that axe objects to', async () => {
  show(<Mark />);
  expect(await objections()).toEqual([]);
});
