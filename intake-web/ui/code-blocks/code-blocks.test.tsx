// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { objections, show } from '../testing/stage';
import { CodeBlocks, CodeCover } from './code-blocks';

const blocks = ['0012', '1842', '6182'];

it('has a space between blocks, so that a selection can be typed in again', () => {
  expect(show(<CodeBlocks blocks={blocks} label="查询码" />).textContent?.trim()).toBe('0012 1842 6182');
});

it('shows nothing of a covered code but its length', () => {
  const place = show(<CodeCover blocks={blocks} />);
  expect(place.textContent).toBe('');
  expect(place.querySelectorAll('.code-block')).toHaveLength(3);
});

it('has nothing that axe objects to', async () => {
  show(<CodeBlocks blocks={blocks} label="查询码" />);
  expect(await objections()).toEqual([]);
});
