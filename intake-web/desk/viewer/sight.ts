import type { Fault, View } from './talk';

/** A file that is laid out in the frame. */
export interface Sight {
  readonly pages: number;
  readonly isCut?: boolean;
  /** Draws it so. What came before is replaced only when this is ready. */
  readonly show: (view: View) => Promise<void> | void;
}

/** A file that cannot be drawn. */
export class Undrawable extends Error {
  override readonly name = 'Undrawable';

  constructor(readonly fault: Fault) {
    super(fault);
  }
}

/** Most pixels of a drawing; more, and browsers give none at all. */
const MOST_PIXELS = 16 * 1024 ** 2;

/** How fine a drawing of this size on the page may be: as fine as the screen, or as many pixels as there may be. */
export const fineness = (width: number, height: number): number => Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / (width * height)));

/** Puts a drawing where the last one was. */
export function put(drawing: HTMLElement): void {
  document.getElementById('sight')!.replaceChildren(drawing);
}

/** How wide a drawing may be without scrolling sideways. */
export const room = (): number => document.getElementById('sight')!.clientWidth;
