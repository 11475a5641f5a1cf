// @vitest-environment jsdom
import { expect, it } from 'vitest';

import { objections, show } from '../testing/stage';
import { StepLine, Where } from './where';

const more = { before: (count: number) => `前面 ${count} 步`, after: (count: number) => `后面还有 ${count} 步` };
const where = (at: number, steps = ['级别', '领域', '提交']) => <Where title="您现在在哪里" steps={steps} at={at} left="约还需 4 分钟" more={more} />;

it('marks the present step, for eyes and for screen readers', () => {
  const steps = [...show(where(1)).querySelectorAll('li')];
  expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null]);
  expect(steps[0]!.className).toContain('where-done');
});

it('marks none before the first step', () => {
  expect(show(where(-1)).querySelector('[aria-current], .where-done')).toBeNull();
});

it('shows of a long road the part around the present step, and how much lies on either side', () => {
  const steps = Array.from({ length: 18 }, (_, index) => `第 ${index + 1} 站`);
  const shown = (at: number) => [...show(where(at, steps)).querySelectorAll('li')].map((step) => step.textContent);
  expect(shown(0)).toEqual([...steps.slice(0, 7), '后面还有 11 步']);
  expect(shown(9)).toEqual(['前面 7 步', ...steps.slice(7, 14), '后面还有 4 步']);
  expect(shown(17)).toEqual(['前面 11 步', ...steps.slice(11)]);
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
