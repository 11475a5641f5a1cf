// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { objections, show } from '../testing/stage';
import { Header } from './header';

it('leads home by its name; the mark beside it is not read', () => {
  const place = show(
    <Header name="登闻" home="/">
      <a href="/en/">English</a>
    </Header>,
  );
  const home = place.querySelector('a')!;
  expect([home.textContent, home.getAttribute('href')]).toEqual(['登闻', '/']);
  expect(home.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
});

it('has nothing that axe objects to', async () => {
  show(
    <Header name="登闻" home="/">
      <a href="/en/">English</a>
    </Header>,
  );
  expect(await objections()).toEqual([]);
});
