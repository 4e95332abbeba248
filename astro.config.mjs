import { createHash } from 'node:crypto';
import react from '@astrojs/react';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { fontFamilies } from './src/site/fonts.ts';
import { readEnvSettings } from './src/config/env-settings.ts';
import { toImageOrigin } from './src/config/image-service-setting.ts';
import { buildForOldBrowsers } from './src/build/plugins/build-for-old-browsers.ts';
import { inlineScripts, readInlineScript } from './src/build/plugins/inline-scripts.ts';
import { ownPreloadHelper } from './src/build/plugins/own-preload-helper.ts';
import { desk } from './src/build/desk.ts';
import { reactAsPreact } from './src/build/plugins/react-as-preact.ts';
import { readingRoom } from './src/build/reading-room.ts';

/** The scripts that stand in pages themselves: they must run before pages are drawn. */
const inlinePaths = [
  'src/layouts/mark-script.js',
  'src/islands/viewer/open/hide-page.js',
  'src/islands/lost-record/lead-on.js',
  'src/islands/search/first/start-search.js',
];
const inlineHashes = inlinePaths.map((path) => {
  const script = readInlineScript(new URL(path, import.meta.url));
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
});

/**
 * What nearly every page has, in one file: each file more is a trip over the line more. The clock of
 * idle machines and the places in the viewer are for few pages.
 */
const codeSplitting = {
  groups: [
    {
      name: 'common',
      test: /nanostores\/(atom|clean-stores|lifecycle|listen-keys|map|task)|islands\/(request-list|shared\/(?!use-|idle-clock|viewer-slot))|copy-citation|accessed-on/,
    },
    // What islands share, and no page without one needs.
    {
      name: 'island',
      test: /node_modules\/(preact|@nanostores\/react|nanostores\/computed)\/|islands\/shared\/use-|src\/text\/fold\.ts/,
    },
  ],
};

/**
 * The styles of all pages in one file, and those of stories and search, which are larger, in one
 * each: a page asks for two at most, and the next page has the first already. What the box of every
 * header offers is of all pages.
 */
const styleSplitting = {
  groups: [
    { name: 'story', test: /components\/stories\/.*css$/, priority: 2 },
    { name: 'search', test: /islands\/search\/(?!suggest\/).*css$/, priority: 2 },
    { name: 'site', test: /\/src\/.*css$/, priority: 1 },
  ],
};

const settings = readEnvSettings(process.env, import.meta.dirname, new Date());

const imageOrigin = settings.imageService && toImageOrigin(settings.imageService);

export default defineConfig({
  outDir: settings.stagingDir,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [react(), readingRoom(settings), desk(settings)],
  fonts: fontFamilies.map((family) => ({ ...family, provider: fontProviders.local() })),
  devToolbar: { enabled: false },
  // Content is parsed by the catalogue; Shiki's inline styles would break the policy below.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        ["img-src 'self' data: blob:", imageOrigin].filter(Boolean).join(' '),
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        settings.isKiosk ? "form-action 'none'" : "form-action 'self' mailto:",
      ],
      // Pagefind's search core is WebAssembly.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: inlineHashes,
      },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [
      tailwindcss(),
      reactAsPreact(),
      inlineScripts(),
      buildForOldBrowsers(),
      ownPreloadHelper(),
    ],
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting } } } },
      prerender: {
        build: { rolldownOptions: { output: { codeSplitting: styleSplitting } } },
      },
    },
  },
});
