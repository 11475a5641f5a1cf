// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

import { objections, show } from '../testing/stage';
import { Button, ButtonLink, Buttons } from './button';

it('does its act once a press', () => {
  const act = vi.fn();
  show(<Button onClick={act}>继续</Button>).querySelector('button')!.click();
  expect(act).toHaveBeenCalledOnce();
});

it('takes no second press while busy, and neither does its form', () => {
  const [act, submit] = [vi.fn(), vi.fn()];
  const place = show(
    <form onSubmit={submit}>
      <Button type="submit" busy onClick={act}>
        正在发送
      </Button>
    </form>,
  );
  place.querySelector('button')!.click();
  expect(act).not.toHaveBeenCalled();
  expect(submit).not.toHaveBeenCalled();
});

it('keeps its focus while busy, which a disabled one would lose', () => {
  const key = show(<Button busy>正在发送</Button>).querySelector('button')!;
  expect(key.disabled).toBe(false);
  expect(key.getAttribute('aria-disabled')).toBe('true');
});

it('has nothing that axe objects to', async () => {
  show(
    <Buttons>
      <Button>继续</Button>
      <Button kind="plain">返回</Button>
      <ButtonLink href="/">首页</ButtonLink>
    </Buttons>,
  );
  expect(await objections()).toEqual([]);
});
