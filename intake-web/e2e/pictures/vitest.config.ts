import { defineConfig } from 'vitest/config';

/** The pictures that the READMEs show, made anew by `npm run pictures`. */
export default defineConfig({
  root: import.meta.dirname,
  test: { include: ['*.make.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
