import { effect, signal } from '@preact/signals';

export const densities = ['roomy', 'compact'] as const;
export type Density = (typeof densities)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface Look {
  readonly density: Density;
  readonly theme: Theme;
}

const KEY = 'look';

/** How the desk looks in this browser. It says nothing of anybody, so it may lie in the browser's storage. */
export const look = signal<Look>(remembered());

/** Keeps the choice and lays it on the page, where the styles find it. */
export function applyLook(): () => void {
  return effect(() => {
    const { density, theme } = look.value;
    Object.assign(document.documentElement.dataset, { density, theme });
    try {
      localStorage.setItem(KEY, JSON.stringify(look.value));
    } catch {
      // A browser that keeps nothing shows the choice until the page is closed.
    }
  });
}

function remembered(): Look {
  try {
    const { density, theme } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Look>;
    return { density: densities.find((known) => known === density) ?? 'roomy', theme: themes.find((known) => known === theme) ?? 'system' };
  } catch {
    return { density: 'roomy', theme: 'system' };
  }
}
