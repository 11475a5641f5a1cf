import { defineConfig } from 'vite';

import { page } from '../../../desk/page';

/** The desk's headlines without the desk, for the trial that times them. No part of the product. */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  base: './',
  plugins: [page(mode)],
  build: { emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
}));
