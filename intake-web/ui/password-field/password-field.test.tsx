// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

import { answer, objections, show } from '../testing/stage';
import { PasswordField } from './password-field';

it('tells what was typed and shows none of it', () => {
  const change = vi.fn();
  const box = show(<PasswordField id="password" label="口令" value="" onChange={change} />).querySelector('input')!;
  box.value = 'geheim';
  answer(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
  expect(change).toHaveBeenCalledExactlyOnceWith('geheim');
  expect(box.type).toBe('password');
});

it('has nothing that axe objects to', async () => {
  show(<PasswordField id="password" label="口令" error="请填写口令" value="" onChange={() => undefined} />);
  expect(await objections()).toEqual([]);
});
