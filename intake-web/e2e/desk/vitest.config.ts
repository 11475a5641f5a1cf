import { defineConfig } from 'vitest/config';

/** The screens alone, with made-up data: no API stands behind them. */
export default defineConfig({
  root: import.meta.dirname,
  test: { include: ['*.test.ts'], testTimeout: 60_000 },
});
