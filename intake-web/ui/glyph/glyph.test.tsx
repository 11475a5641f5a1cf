// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { objections, show } from '../testing/stage';
import { Glyph } from './glyph';

it('is never read: the words beside it say what it means', () => {
  expect(show(<Glyph name="lock" />).querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
});

it('has nothing that axe objects to', async () => {
  show(<Glyph name="late" />);
  expect(await objections()).toEqual([]);
});
