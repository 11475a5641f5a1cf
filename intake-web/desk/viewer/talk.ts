/** What the desk and the page in the frame say to each other, over a channel that the desk opens. */

/** How a file is drawn. */
export type Kind = 'picture' | 'pdf' | 'sound' | 'film' | 'text';

/** What of a file is to be seen. */
export interface View {
  /** Counted from 1. */
  readonly page: number;
  /** 1 is as wide as the frame. */
  readonly zoom: number;
  readonly turn: 0 | 90 | 180 | 270;
}

/** A file of pdf.js that a drawing turns out to need: the frame itself reaches no network. */
export interface Supply {
  readonly supply: string;
  /** Undefined when there is no such file. */
  readonly bytes: Uint8Array | undefined;
}

/** What the desk says: first the file, then what of it is to be seen. */
export type Order = { readonly draw: Blob; readonly kind: Kind } | { readonly view: View } | Supply;

/** Why nothing is drawn. */
export type Fault = 'broken' | 'encrypted' | 'tooLarge';

/** What the frame says. */
export type News = { readonly drawn: number; readonly pages: number; /** Whether only the beginning is shown. */ readonly isCut: boolean } | { readonly fault: Fault } | { readonly needs: string };
