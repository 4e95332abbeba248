import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,build}/**/*.test.{ts,tsx}'],
    // On machines that may be slow, a whole build takes its time.
    testTimeout: 120_000,
    // Build tests build a site before the first of them.
    hookTimeout: 180_000,
    // Nothing is left behind by a test that another could stumble over: a minute less.
    isolate: false,
    // Build tests drive whole builds: one file after another leaves both cores to each.
    maxWorkers: 2,
  },
});
