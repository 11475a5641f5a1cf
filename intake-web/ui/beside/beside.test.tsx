// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { objections, show } from '../testing/stage';
import { Beside } from './beside';

it('is a landmark with a name and is not printed', async () => {
  const aside = show(<Beside label="您现在在哪里">第 1 步</Beside>).querySelector('aside')!;
  expect(aside.getAttribute('aria-label')).toBe('您现在在哪里');
  expect(aside.classList).toContain('unprinted');
});

it('has nothing that axe objects to', async () => {
  document.body.replaceChildren();
  show(<p>正文</p>).insertAdjacentHTML('afterend', '<aside aria-label="您现在在哪里">第 1 步</aside>');
  expect(await objections()).toEqual([]);
});
