import type { Root } from '../core/manifest/root';

declare const __SITE__: { readonly root: Root; readonly fingerprint: Fingerprint; readonly exit: string };

/** Two spellings of the hash of the root file; printed beside the hotline number. */
export interface Fingerprint {
  /** 8 characters of the BIP-39 simplified-Chinese list. */
  readonly hanzi: string;
  /** 20 hex digits. */
  readonly hex: string;
}

/** The root that this bundle obeys and nothing else; put in by the build (vite.config.ts). */
export const { root, fingerprint } = __SITE__;

/** Where the exit key leads: a page that anybody may have open. */
export const exitTo = __SITE__.exit;
