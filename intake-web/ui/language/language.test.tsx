// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { objections, show } from '../testing/stage';
import { Language } from './language';

it('says in which language its own name is', () => {
  const link = show(<Language name="English" lang="en" href="/en/" />).querySelector('a')!;
  expect([link.lang, link.hreflang]).toEqual(['en', 'en']);
});

it('has nothing that axe objects to', async () => {
  show(<Language name="English" lang="en" href="/en/" />);
  expect(await objections()).toEqual([]);
});
