import type { Page } from 'playwright-core';

/** What the focus is on, as far as a hand on the keyboard needs to know. */
interface Focused {
  readonly kind: 'radio' | 'tick' | 'list' | 'text' | 'submit' | 'other';
  readonly id: string;
  readonly answered: boolean;
}

/** What is answered, by the ids of the controls. */
export interface Wishes {
  readonly texts: Readonly<Record<string, string>>;
  readonly ticks: readonly string[];
  /** How far down its group of choices the answer stands; the first where none is given. */
  readonly downs: Readonly<Record<string, number>>;
}

/** More stops than any screen has. */
const STOPS = 150;

/**
 * Answers a screen with the keyboard alone and goes on: Tab from stop to stop, Space and arrows for choices, End for lists, Enter
 * on the main button.
 */
export async function answerByKeyboard(page: Page, wishes: Wishes): Promise<void> {
  const met: string[] = [];
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at.kind === 'submit') {
      await page.keyboard.press('Enter');
      return;
    }
    if (at.kind !== 'other') met.push(at.id);
    await answer(page, at, wishes);
  }
  throw new Error(`the Tab key does not reach the main button: ${met.join(', ')}`);
}

async function answer({ keyboard }: Page, { kind, id, answered }: Focused, { texts, ticks, downs }: Wishes): Promise<void> {
  if (answered) return;
  if (kind === 'text' && texts[id] !== undefined) await keyboard.type(texts[id]);
  if (kind === 'list') await keyboard.press('End');
  if (kind === 'radio' || (kind === 'tick' && ticks.includes(id))) await keyboard.press('Space');
  for (let down = 0; down < (downs[id] ?? 0); down++) await keyboard.press('ArrowDown');
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const at = document.activeElement;
    // Of a group only the first has an id.
    const id = at?.id ?? '';
    if (at instanceof HTMLButtonElement && at.type === 'submit') return { kind: 'submit', id, answered: false } as const;
    if (at instanceof HTMLSelectElement) return { kind: 'list', id, answered: at.value !== '' } as const;
    if (at instanceof HTMLTextAreaElement) return { kind: 'text', id, answered: at.value !== '' } as const;
    if (!(at instanceof HTMLInputElement)) return { kind: 'other', id, answered: false } as const;
    if (at.type === 'radio') return { kind: 'radio', id, answered: at.closest('fieldset')?.querySelector(':checked') !== null } as const;
    if (at.type === 'checkbox') return { kind: 'tick', id, answered: at.checked } as const;
    return { kind: 'text', id, answered: at.value !== '' } as const;
  });
