import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type InlineConfig, type UserConfig } from 'vite';

import { fingerprint, type Root } from '../core/manifest/root';
import { pages } from './build/pages';

const here = import.meta.dirname;

/**
 * Builds the reporter's app in one language: `--mode zh` for `/`, `--mode en` for `/en/`.
 * DENGWEN_ROOT: root file that the app obeys (default: the demo's). DENGWEN_OUT: where the app is laid.
 * DENGWEN_EXIT: where the exit key leads.
 */
export default defineConfig(({ mode }): UserConfig => {
  const language = mode === 'en' ? 'en' : 'zh';
  const shared: InlineConfig = {
    configFile: false,
    root: here,
    base: language === 'zh' ? '/' : '/en/',
    resolve: { alias: [{ find: /^#words\/(.*)$/, replacement: `${here}/words/${language}/$1.ts` }] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { __SITE__: JSON.stringify(site()) },
  };
  return {
    ...shared,
    plugins: [pages(shared)],
    build: {
      target: 'es2020',
      outDir: resolve(process.env['DENGWEN_OUT'] ?? resolve(here, 'dist'), language === 'zh' ? '.' : 'en'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      // Needed only where browsers cannot preload modules themselves; it would be the largest part of the entry.
      modulePreload: { polyfill: false },
    },
  };
});

function site() {
  const file = process.env['DENGWEN_ROOT'] ?? resolve(here, '../../target/demo/root.json');
  if (!existsSync(file)) throw new Error(`No root file at ${file}: make one with "dengwen admin init" or name one in DENGWEN_ROOT.`);
  const root = JSON.parse(readFileSync(file, 'utf8')) as Root;
  return { root, fingerprint: fingerprint(root), exit: process.env['DENGWEN_EXIT'] ?? 'https://www.weather.com.cn/' };
}
