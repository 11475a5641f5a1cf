import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { InlineConfig } from 'vite';

import { fingerprint, type Root } from '../../core/manifest/root';

const reporter = resolve(import.meta.dirname, '..');

/** How any build of the screens is made in one language: the words, the root, the language's place on the host. */
export function screensIn(language: 'zh' | 'en'): InlineConfig {
  return {
    configFile: false,
    base: language === 'zh' ? '/' : '/en/',
    resolve: { alias: [{ find: /^#words\/(.*)$/, replacement: `${reporter}/words/${language}/$1.ts` }] },
    // Never the development form: it would write the builder's paths into the app.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    define: { __SITE__: JSON.stringify(site()) },
  };
}

export const laidOut = {
  /** Phones of the last years; nothing newer is asked of them. */
  target: 'es2020',
  emptyOutDir: true,
  // Pictures lie in the page: fetched, they would show the network each step and the first box ticked. Scripts and styles
  // must not, the policy allows none inside.
  assetsInlineLimit: (file: string) => file.endsWith('.svg'),
  // Needed only where browsers cannot preload modules themselves; it would be the largest part of the entry.
  modulePreload: { polyfill: false },
};

function site() {
  const file = process.env['DENGWEN_ROOT'] ?? resolve(reporter, '../../target/demo/root.json');
  if (!existsSync(file)) throw new Error(`No root file at ${file}: make one with "dengwen admin init" or name one in DENGWEN_ROOT.`);
  const root = JSON.parse(readFileSync(file, 'utf8')) as Root;
  return { root, fingerprint: fingerprint(root), exit: process.env['DENGWEN_EXIT'] ?? 'https://www.weather.com.cn/' };
}
