import type { Page } from 'playwright-core';

/** Words that are cut off or stand on other words, one line each. What a finger scrolls into sight is not lost. */
export const crowded = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** A pixel that rounding made is nobody's loss. */
    const SLACK = 2;
    // Sticky things lie over what has been scrolled under them.
    scrollTo(0, 0);

    const overflowOf = ({ overflowX, overflowY }: CSSStyleDeclaration) => `${overflowX} ${overflowY}`;
    const upward = function* (element: Element) {
      for (let at: Element | null = element; at && at !== document.documentElement; at = at.parentElement) yield { at, style: getComputedStyle(at) };
    };
    /** Words for screen readers alone are clipped to a dot. */
    const unseen = (element: Element) => !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || [...upward(element)].some(({ at, style }) => style.clipPath.includes('50%') || at.matches('.skip, option'));
    function frameOf(element: Element) {
      for (const { at, style } of upward(element)) {
        if (/hidden|clip/.test(overflowOf(style))) return { box: at.getBoundingClientRect(), scrolls: false };
        if (/auto|scroll/.test(overflowOf(style))) return { box: at.getBoundingClientRect(), scrolls: true };
      }
      return { box: new DOMRect(0, 0, innerWidth, document.documentElement.scrollHeight), scrolls: false };
    }
    /** The middle of a line: the edges of two lines of one text may touch. */
    const middleOf = ({ left, top, width, height }: DOMRect) => new DOMRect(left, top + height / 4, width, height / 2);
    const inside = (one: DOMRect, frame: DOMRect) =>
      one.left >= frame.left - SLACK && one.right <= frame.right + SLACK && one.top >= frame.top - SLACK && one.bottom <= frame.bottom + SLACK;
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;

    const lines: { node: Node; words: string; box: DOMRect }[] = [];
    const faults = new Set<string>();
    const walker = document.createTreeWalker(document.querySelector('dialog[open]') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent!.trim();
      if (words === '' || unseen(node.parentElement!)) continue;
      const { box: frame, scrolls } = frameOf(node.parentElement!);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of [...range.getClientRects()].map(middleOf)) {
        const fits = inside(box, frame);
        if (!fits && !scrolls) faults.add(`cut off: ${words}`);
        if (fits) lines.push({ node, words, box });
      }
    }
    lines.forEach((one, i) => {
      const other = lines.slice(i + 1).find(({ node, box }) => node !== one.node && meet(one.box, box));
      if (other) faults.add(`on each other: ${one.words} / ${other.words}`);
    });
    return [...faults];
  });

/** What the Tab key does not reach, or reaches where nothing of it is in sight, one line each. */
export async function unreached(page: Page): Promise<string[]> {
  const stops = await page.evaluate(() => {
    const layer = document.querySelector('dialog[open]') ?? document.body;
    const left = new Set(
      [...layer.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled, [tabindex="-1"]'),
      ),
    );
    const faults: string[] = [];
    const done = new AbortController();
    Object.assign(globalThis, { left, faults, done });
    const isChoice = (element: Element): element is HTMLInputElement => element instanceof HTMLInputElement && element.type === 'radio';
    const inSight = (at: Element) => {
      // As the browser does before it draws next.
      at.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const box = at.getBoundingClientRect();
      const [x1, x2, y1, y2] = [Math.max(box.left, 0), Math.min(box.right, innerWidth), Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      const seen = document.elementFromPoint((x1 + x2) / 2, (y1 + y2) / 2);
      return seen !== null && (at.contains(seen) || seen.contains(at));
    };
    const look = () => {
      const at = document.activeElement as HTMLElement;
      if (!left.delete(at)) return;
      // Of a group of choices the Tab key finds one, the arrows the others.
      if (isChoice(at)) for (const other of left) if (isChoice(other) && other.name === at.name) left.delete(other);
      if (!inSight(at)) faults.push(`reached out of sight: ${at.outerHTML.slice(0, 120)}`);
    };
    addEventListener('keydown', look, { capture: true, signal: done.signal });
    const count = left.size;
    [...left][0]?.focus();
    return count;
  });
  for (let stop = 0; stop <= stops; stop++) await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { left, faults, done } = globalThis as unknown as { left: Set<Element>; faults: string[]; done: AbortController };
    done.abort();
    return [...faults, ...[...left].map((element) => `not reached: ${element.outerHTML.slice(0, 120)}`)];
  });
}
