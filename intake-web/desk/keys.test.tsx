// @vitest-environment jsdom
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';

import { useKeys, watchPairs } from './keys';

afterEach(() => render(null, document.body));

/** What a screen hears of keys that come at once, before a frame has passed. */
function heardOf(...pressed: string[]): string[] {
  const heard: string[] = [];
  const Screen = () => {
    useLayoutEffect(watchPairs, []);
    useKeys({ n: () => heard.push('next'), 'g a': () => heard.push('all') });
    return null;
  };
  render(<Screen />, document.body);
  for (const key of pressed) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  return heard;
}

it('a key is heard as soon as its screen stands', () => expect(heardOf('n')).toEqual(['next']));

it('so is a pair, whose second key means nothing alone', () => {
  expect(heardOf('g', 'a')).toEqual(['all']);
  render(null, document.body);
  expect(heardOf('a')).toEqual([]);
});
