import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,cli,ui,reporter,desk}/**/*.test.{ts,tsx}'],
    // The officers' Argon2id costs 128 MiB and up to a second a call; two cores run the whole suite.
    testTimeout: 30_000,
    // One core is else left to whoever watches.
    maxWorkers: '100%',
    passWithNoTests: true,
  },
});
