import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * Screens and pages of both apps, with made-up data and without an API behind them. `./test-root` makes the root that they are
 * built with.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['{reporter,desk}/*.test.ts'],
    // Each file builds into a folder of its own and looks at it in a browser of its own.
    maxWorkers: '100%',
    testTimeout: 60_000,
    env: { DENGWEN_ROOT: process.env['DENGWEN_ROOT'] ?? resolve(import.meta.dirname, '../../target/ceremony/root.json') },
  },
});
