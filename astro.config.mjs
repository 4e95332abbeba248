import react from '@astrojs/react';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { fontFamilies } from './src/site/fonts.ts';
import { readSettings } from './src/site/settings.ts';
import { desk } from './src/integrations/desk.ts';
import { readingRoom } from './src/integrations/reading-room.ts';

const settings = readSettings(process.env, import.meta.dirname, new Date());

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
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self' mailto:",
      ],
      // Pagefind's search core is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: { plugins: [tailwindcss()] },
});
