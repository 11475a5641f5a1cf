import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';

let before: HTMLElement | undefined;

/** Puts an element into an empty document, effects run; what stood there is taken down. @returns where it stands */
export function show(element: ComponentChild): HTMLElement {
  act(() => before && render(null, before));
  document.body.replaceChildren();
  const place = document.body.appendChild(document.createElement('main'));
  before = place;
  act(() => render(element, place));
  return place;
}

/** Does something that the element answers to, and lets it answer. */
export function answer(deed: () => void): void {
  act(deed);
}

/** What axe objects to in the document. Contrast needs a browser: the walk over all screens looks at it. */
export async function objections(): Promise<string[]> {
  document.documentElement.lang = 'zh-CN';
  document.title = 'element';
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: false }, region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
