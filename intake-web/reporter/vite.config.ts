import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';

import { pages } from './build/pages';
import { laidOut, screensIn } from './build/shared';

const here = import.meta.dirname;

/**
 * Builds the reporter's app in one language: `--mode zh` for `/`, `--mode en` for `/en/`.
 * DENGWEN_ROOT: root file that the app obeys (default: the demo's). DENGWEN_OUT: where the app is laid.
 * DENGWEN_EXIT: where the exit key leads.
 */
export default defineConfig(({ mode }): UserConfig => {
  const language = mode === 'en' ? 'en' : 'zh';
  const shared = { ...screensIn(language), root: here };
  return {
    ...shared,
    plugins: [pages(shared)],
    build: { ...laidOut, outDir: resolve(process.env['DENGWEN_OUT'] ?? resolve(here, 'dist'), language === 'zh' ? '.' : 'en') },
  };
});
