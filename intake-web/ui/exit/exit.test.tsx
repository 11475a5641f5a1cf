// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';

import { answer, objections, show } from '../testing/stage';
import { Exit } from './exit';

const words = { label: '快速离开', keys: '连按两下 Esc', note: '历史记录不会被清除' };

function leaving() {
  const leave = vi.fn();
  const place = show(<Exit words={words} to="https://example.org/" onLeave={leave} />);
  const press = (key: string, more: KeyboardEventInit = {}) => answer(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key, ...more })));
  return { leave, place, press };
}

it('leaves by a press, in place of following its link', () => {
  const { leave, place } = leaving();
  const press = new MouseEvent('click', { bubbles: true, cancelable: true });
  answer(() => void place.querySelector('a')!.dispatchEvent(press));
  expect(leave).toHaveBeenCalledOnce();
  expect(press.defaultPrevented).toBe(true);
});

describe('by key', () => {
  it('leaves at the second Esc', () => {
    const { leave, press } = leaving();
    press('Escape');
    expect(leave).not.toHaveBeenCalled();
    press('Escape');
    expect(leave).toHaveBeenCalledOnce();
  });

  it('does not count an Esc that belongs to an input method', () => {
    const { leave, press } = leaving();
    press('Escape');
    press('Escape', { isComposing: true });
    press('Escape');
    expect(leave).not.toHaveBeenCalled();
  });

  it('does not count a held key', () => {
    const { leave, press } = leaving();
    press('Escape');
    press('Escape', { repeat: true });
    expect(leave).not.toHaveBeenCalled();
  });

  it('begins anew after another key', () => {
    const { leave, press } = leaving();
    press('Escape');
    press('a');
    press('Escape');
    expect(leave).not.toHaveBeenCalled();
  });

  it('hears nothing any more once it is gone', () => {
    const { leave, press } = leaving();
    show(<p>别的页面</p>);
    press('Escape');
    press('Escape');
    expect(leave).not.toHaveBeenCalled();
  });
});

it('has nothing that axe objects to', async () => {
  leaving();
  expect(await objections()).toEqual([]);
});
