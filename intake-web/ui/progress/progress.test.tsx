// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { objections, show } from '../testing/stage';
import { Progress } from './progress';

it('says in words where it stands', () => {
  const place = show(<Progress id="sending" label="进度" done={0.5} words="正在加密" />);
  expect(place.querySelector('progress')!.value).toBe(0.5);
  expect(place.querySelector('[role=status]')?.textContent).toBe('正在加密');
});

it('reads out no words that change with every piece', () => {
  const place = show(<Progress id="sent" label="已送到" done={0.5} words="26 MB，共 60 MB" quiet />);
  expect(place.textContent).toContain('26 MB');
  expect(place.querySelector('[role=status]')).toBeNull();
});

it('has nothing that axe objects to', async () => {
  show(<Progress id="sending" label="进度" words="正在加密" />);
  expect(await objections()).toEqual([]);
});
