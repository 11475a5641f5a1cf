// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { objections, show } from '../testing/stage';
import { Footer } from './footer';

const footer = <Footer label="说明" line="不用 cookie" links={[{ href: '/safety.html', label: '怎样保护自己' }]} />;

it('lists its pages in a navigation with a name', () => {
  const place = show(footer);
  expect(place.querySelector('nav')!.getAttribute('aria-label')).toBe('说明');
  expect(place.querySelector('a')!.getAttribute('href')).toBe('/safety.html');
});

it('has nothing that axe objects to', async () => {
  show(footer);
  expect(await objections()).toEqual([]);
});
