import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,build}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    // Build tests drive whole builds: one file after another leaves both cores to each.
    maxWorkers: 2,
  },
});
