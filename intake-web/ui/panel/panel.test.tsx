// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { objections, show } from '../testing/stage';
import { Panel } from './panel';

it('is a region named by the page’s heading, which can take focus', () => {
  const place = show(<Panel title="已收到您反映的问题">查询码</Panel>);
  const heading = place.querySelector('h1')!;
  expect(place.querySelector('section')!.getAttribute('aria-labelledby')).toBe(heading.id);
  heading.focus();
  expect(document.activeElement).toBe(heading);
});

it('has nothing that axe objects to', async () => {
  show(<Panel title="已收到您反映的问题">查询码</Panel>);
  expect(await objections()).toEqual([]);
});
