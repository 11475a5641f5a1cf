import { defineConfig } from 'vite';

/** Sealing and sending without the reporter's app, for the trial that times them. No part of the product. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  build: { emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
