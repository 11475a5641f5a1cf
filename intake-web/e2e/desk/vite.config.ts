import { defineConfig } from 'vite';

import { page } from '../../desk/page';

const here = import.meta.dirname;

/** The screens with made-up data, for axe and the camera. No part of the product. */
export default defineConfig(({ mode }) => ({
  root: here,
  base: './',
  plugins: [page(mode)],
  build: { emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
}));
