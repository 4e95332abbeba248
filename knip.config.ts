import type { KnipConfig } from 'knip';

export default {
  entry: ['scripts/*.{ts,mjs}', 'scripts/check/*.ts', 'scripts/bench/*.ts', 'src/pages/**/*.astro'],
  project: ['src/**/*.{ts,tsx,astro}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.{ts,tsx}'],
  // `node` is run, not imported: the pinned Node of every script.
  ignoreDependencies: ['node'],
} satisfies KnipConfig;
