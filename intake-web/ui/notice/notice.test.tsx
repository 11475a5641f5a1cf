// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { objections, show } from '../testing/stage';
import { Notice } from './notice';

it('is spoken only when it appears by itself', () => {
  expect(show(<Notice live>已发送</Notice>).querySelector('[role=status]')?.textContent).toBe('已发送');
  expect(show(<Notice>请注意</Notice>).querySelector('[role=status]')).toBeNull();
});

it('has nothing that axe objects to', async () => {
  show(
    <Notice kind="warn" title="请先停下">
      回执对不上
    </Notice>,
  );
  expect(await objections()).toEqual([]);
});
