import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

import { page } from './page';

const here = import.meta.dirname;

/** The root of trust is an input of the build: it is compiled in, never fetched. */
function root(): string {
  const file = process.env['DENGWEN_ROOT'] ?? resolve(here, '../../target/demo/root.json');
  if (!existsSync(file)) throw new Error(`No root file at ${file}: make one with "dengwen admin init" or name one in DENGWEN_ROOT.`);
  return JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * Builds the desk in one language: `--mode zh` for `/`, `--mode en` for `/en/`.
 * DENGWEN_ROOT: root file that the desk obeys (default: the demo's). DENGWEN_OUT: where the desk is laid.
 */
export default defineConfig(({ mode }) => ({
  root: here,
  base: mode === 'en' ? '/en/' : '/',
  plugins: [page(mode)],
  define: { __ROOT__: root() },
  build: {
    outDir: resolve(process.env['DENGWEN_OUT'] ?? resolve(here, 'dist'), mode === 'en' ? 'en' : '.'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Trusted Types and the policy allow no inline script, style or data module.
    assetsInlineLimit: 0,
  },
}));
