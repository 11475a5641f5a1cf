import { defineConfig } from 'vitest/config';

/** Trials of the whole: the packaged API, the built apps, a real database. They share one deployment, so one file runs at a time. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['*.test.ts', '{attack,darkness,journey,materials,roles,stock,stop}/*.test.ts'],
    globalSetup: 'stack/setup.ts',
    fileParallelism: false,
    // A kill round waits for a restart, a journey for Argon2id in a browser; nothing here measures time.
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
