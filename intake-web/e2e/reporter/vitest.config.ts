import { defineConfig } from 'vitest/config';

/** Screens and pages as built, without an API behind them. */
export default defineConfig({
  root: import.meta.dirname,
  test: { include: ['*.test.ts'], fileParallelism: false, testTimeout: 30_000 },
});
