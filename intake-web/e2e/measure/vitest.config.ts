import { defineConfig } from 'vitest/config';

const common = { fileParallelism: false, testTimeout: 900_000, hookTimeout: 600_000 };

/** What is measured by hand with tools that the tests do without; `deploy/bench` has a command for each. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    projects: [
      { test: { ...common, name: 'served', include: ['lighthouse.test.ts', 'usable.test.ts', 'road.test.ts', 'handover.test.ts'], globalSetup: '../stack/setup.ts' } },
      { test: { ...common, name: 'drawn', include: ['firefox.test.ts', 'markup.test.ts'], env: { DENGWEN_ROOT: `${import.meta.dirname}/../../target/ceremony/root.json` } } },
    ],
  },
});
