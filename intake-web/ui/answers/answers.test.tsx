// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

import { objections, show } from '../testing/stage';
import { Answers } from './answers';

const rows = [
  { key: 'unit', label: '单位', lines: ['区住建局'], onChange: vi.fn() },
  { key: 'post', label: '职务', lines: [], onChange: vi.fn() },
];

it('gives each row its own way back, named after the row', () => {
  const place = show(<Answers rows={rows} change="修改" nothing="没有写" />);
  const keys = [...place.querySelectorAll('button')];
  expect(keys.map((key) => key.textContent)).toEqual(['修改 单位', '修改 职务']);
  keys[1]!.click();
  expect(rows[0]!.onChange).not.toHaveBeenCalled();
  expect(rows[1]!.onChange).toHaveBeenCalledOnce();
});

it('says so when nothing was written', () => {
  expect(show(<Answers rows={rows} change="修改" nothing="没有写" />).querySelectorAll('dd p')[1]?.textContent).toBe('没有写');
});

it('has nothing that axe objects to', async () => {
  show(<Answers rows={rows} change="修改" nothing="没有写" />);
  expect(await objections()).toEqual([]);
});
