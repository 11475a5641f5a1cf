import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;
const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** What drawings of PDF may turn out to need, by the names that pdf.js has for it. */
const supplies = (): Plugin => {
  let out: string;
  return {
    name: 'supplies',
    configResolved: ({ root, build }) => void (out = resolve(root, build.outDir)),
    closeBundle: () => ['cmaps', 'standard_fonts', 'wasm'].forEach((folder) => cpSync(join(library, folder), join(out, 'data', folder), { recursive: true })),
  };
};

/**
 * Builds the page that draws files: one for both languages, it has no words. It lies in a folder of its own, which has a policy
 * of its own (headers.json).
 * DENGWEN_OUT: where the desk is laid.
 */
export default defineConfig({
  root: here,
  base: '/viewer/',
  plugins: [supplies()],
  build: {
    outDir: resolve(process.env['DENGWEN_OUT'] ?? resolve(here, '../dist'), 'viewer'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // pdf.js is that large, and comes when the first PDF is opened.
    chunkSizeWarningLimit: 2000,
  },
});
