// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

import { objections, show } from '../testing/stage';
import { Back } from './back';

it('goes one step back', () => {
  const back = vi.fn();
  show(<Back words="返回上一步" onBack={back} />).querySelector('button')!.click();
  expect(back).toHaveBeenCalledOnce();
});

it('has nothing that axe objects to', async () => {
  show(<Back words="返回上一步" onBack={() => undefined} />);
  expect(await objections()).toEqual([]);
});
