// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { objections, show } from '../testing/stage';
import { Keycap } from './keycap';

it('leaves the button’s name as it is', async () => {
  const place = show(
    <button type="button" aria-keyshortcuts="L">
      上锁 <Keycap>L</Keycap>
    </button>,
  );
  expect(place.querySelector('kbd')!.getAttribute('aria-hidden')).toBe('true');
  expect(await objections()).toEqual([]);
});
