// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { objections, show } from '../testing/stage';
import { StepLine, Where } from './where';

const where = (at: number) => <Where title="您现在在哪里" steps={['级别', '领域', '提交']} at={at} left="约还需 4 分钟" />;

it('marks the present step, for eyes and for screen readers', () => {
  const steps = [...show(where(1)).querySelectorAll('li')];
  expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null]);
  expect(steps[0]!.className).toContain('where-done');
});

it('marks none before the first step', () => {
  expect(show(where(-1)).querySelector('[aria-current], .where-done')).toBeNull();
});

it('has nothing that axe objects to', async () => {
  show(
    <>
      {where(1)}
      <StepLine words="第 2 步" at={1} of={3} />
    </>,
  );
  expect(await objections()).toEqual([]);
});
