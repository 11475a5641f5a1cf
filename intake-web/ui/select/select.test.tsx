// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

import { answer, objections, show } from '../testing/stage';
import { Select } from './select';

const choices = [
  { value: 'LEADER', label: '领导干部' },
  { value: 'OWNER', label: '企业老板、股东' },
];

it('tells what was chosen, and that nothing is', () => {
  const pick = vi.fn();
  const box = show(<Select id="role" label="身份" none="请选择" value="LEADER" onChange={pick} choices={choices} />).querySelector('select')!;
  for (const value of ['OWNER', '']) {
    box.value = value;
    answer(() => void box.dispatchEvent(new Event('change', { bubbles: true })));
  }
  expect(pick.mock.calls).toEqual([['OWNER'], ['']]);
});

it('has nothing that axe objects to', async () => {
  show(<Select id="role" label="身份" none="请选择" hint="选最接近的" error="请选一个" value="" onChange={() => undefined} choices={choices} />);
  expect(await objections()).toEqual([]);
});
