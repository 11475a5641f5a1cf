// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { objections, show } from '../testing/stage';
import { Skip } from './skip';

it('leads to the text', () => {
  expect(show(<Skip words="跳到正文" target="main" />).querySelector('a')!.hash).toBe('#main');
});

it('has nothing that axe objects to', async () => {
  show(<Skip words="跳到正文" target="main" />).id = 'main';
  expect(await objections()).toEqual([]);
});
