import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Screens and pages as built, without an API behind them. `./test-root` makes the root that they are built with. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    env: { DENGWEN_ROOT: process.env['DENGWEN_ROOT'] ?? resolve(import.meta.dirname, '../../target/ceremony/root.json') },
  },
});
