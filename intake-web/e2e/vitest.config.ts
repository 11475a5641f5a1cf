import { defineConfig } from 'vitest/config';

const ALL = ['*.test.ts', '{attack,darkness,journey,materials,roles,stock,stop}/*.test.ts'];

/** About half of the time; what is not named here runs in the first lane. */
const SECOND = ['roles/*.test.ts', 'materials/*.test.ts', 'stop/*.test.ts', 'calls.test.ts', 'kill.test.ts', 'lost.test.ts', 'naughty.test.ts'];

/** Which half is asked for, see `e2e/lanes`; both when none is. */
const lane = process.env['DENGWEN_TRIALS_LANE'];

/** Trials of the whole: the packaged API, the built apps, a real database. They share one deployment, so one file runs at a time. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: lane === 'second' ? SECOND : ALL,
    exclude: lane === 'first' ? SECOND : [],
    globalSetup: 'stack/setup.ts',
    fileParallelism: false,
    // A kill round waits for a restart, a journey for Argon2id in a browser; nothing here measures time.
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
