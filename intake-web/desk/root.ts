import type { Root } from '../core/manifest/root';

declare const __ROOT__: Root;

/** The root of trust that this build obeys; see vite.config.ts. */
export const root: Root = __ROOT__;
