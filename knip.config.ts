import type { KnipConfig } from 'knip';

const storyNodes = 'src/components/stories/parts/StoryNodes.astro';

/** Parts of a story hold what a story holds: a circle is what they are. */
const storyParts = [
  ['RecordTiles'],
  ['StoryFigure'],
  ['StoryFigure', 'StorySpots'],
  ['StoryMap'],
  ['StoryNumbers'],
  ['StoryRecording'],
  ['StoryScene'],
  ['StoryTimeline'],
];

export default {
  // All that it reports without this list, and circles of imports.
  include: [
    'files',
    'dependencies',
    'unlisted',
    'binaries',
    'unresolved',
    'exports',
    'types',
    'enumMembers',
    'namespaceMembers',
    'duplicates',
    'catalog',
    'catalogReferences',
    'cycles',
  ],
  rules: { cycles: 'error' },
  cycles: {
    // An import that waits is an import; those of types alone are gone when the code runs.
    dynamicImports: true,
    allow: storyParts.map((parts) => [
      storyNodes,
      ...parts.map((part) => `src/components/stories/parts/${part}.astro`),
    ]),
  },
  entry: [
    'scripts/*.{ts,mjs}',
    // Run by name, in a process of their own.
    'scripts/check/columns.ts',
    'scripts/bench/search-index.ts',
    // Loaded by the pages beside them.
    'scripts/bench/search-page/*.ts',
    'scripts/bench/serve/*.ts',
    // Run by name, in a process of its own.
    'scripts/bench/images/serve-loose.ts',
    // Copied as it is into the folder of a hall's screen.
    'scripts/kiosk-starter/*.mjs',
    'src/pages/**/*.astro',
    // Put at their addresses by `src/build/desk.ts`.
    'src/desk/pages/*.astro',
    'src/desk/pages/staff/**/[a-z]*.astro',
    'src/reading/pages/*.astro',
    'src/**/*-worker.ts',
    'tests/types/*.ts',
    // Run by name: a build with a leak planted in it.
    'tests/build/leaky-build.ts',
    // Run by name, and killed.
    'tests/unit/build/sites/switch-forever.ts',
    // Built by a story that runs it in a browser.
    'tests/fixtures/own-component/take-over.ts',
    // Run by name, as the program of a signing service and around it.
    'tests/fixtures/signing/*.mjs',
    // Started by name, as workers of a pool.
    'tests/unit/workers/*-worker.ts',
  ],
  project: ['src/**/*.{ts,tsx,astro}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.{ts,tsx,mjs}'],
  ignoreDependencies: [
    // Run by name in `scripts/check/commands.ts`, or found by their names.
    '@astrojs/check',
    '@types/openseadragon',
    // Imported by styles and by paths to their font files.
    'tailwindcss',
    '@fontsource-variable/source-serif-4',
    '@fontsource/be-vietnam-pro',
    '@fontsource/cousine',
    '@expo-google-fonts/be-vietnam-pro',
    '@expo-google-fonts/tinos',
    // Data, found by the language's code.
    '@tesseract.js-data/vie',
    // Comes with @astrojs/react, which serves this virtual module.
    '@vitejs/plugin-react',
  ],
  // Not of npm: where they are missing, the bench says so and the test goes without.
  ignoreBinaries: ['vips', 'sha256sum', 'tesseract', 'apt-get', 'wrk'],
  // An interface that only its own file names is still worth its name.
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig;
