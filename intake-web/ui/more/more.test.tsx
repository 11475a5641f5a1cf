// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { objections, show } from '../testing/stage';
import { More } from './more';

it('is closed until pressed, without a script of ours', () => {
  const details = show(<More title="怎么写">照着写</More>).querySelector('details')!;
  expect(details.open).toBe(false);
  details.querySelector('summary')!.click();
  expect(details.open).toBe(true);
});

it('has nothing that axe objects to', async () => {
  show(<More title="怎么写">照着写</More>);
  expect(await objections()).toEqual([]);
});
