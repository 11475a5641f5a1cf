import { defineConfig } from 'vitest/config';

/** Screens without an API, and what is only measured by hand, have configurations of their own. */
const OTHERS = ['desk/**', 'reporter/**', 'measure/**'];

/** About half of the time, and all that measures; what is not named here runs in the first lane. */
const SECOND = ['roles/*.test.ts', 'materials/*.test.ts', 'stop/*.test.ts', 'benchmark.test.ts', 'queue.test.ts', 'kill.test.ts', 'lost.test.ts', 'naughty.test.ts', 'names.test.ts', 'calls.test.ts'];

/** Which half is asked for, see `e2e/lanes`; both when none is. */
const lane = process.env['DENGWEN_TRIALS_LANE'];

/** Trials of the whole: the packaged API, the built apps, a real database. They share one deployment, so one file runs at a time. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: lane === 'second' ? SECOND : ['**/*.test.ts'],
    exclude: lane === 'first' ? [...OTHERS, ...SECOND] : OTHERS,
    globalSetup: 'stack/setup.ts',
    fileParallelism: false,
    // A kill round waits for a restart, a journey for Argon2id in a browser; nothing here measures time.
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
