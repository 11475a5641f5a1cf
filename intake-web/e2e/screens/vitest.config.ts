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
    globalSetup: 'screens/setup.ts',
    // Each file looks in a browser of its own.
    maxWorkers: '100%',
    testTimeout: 120_000,
  },
});
