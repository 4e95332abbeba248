import type { Plugin } from 'vite';

/**
 * Gives browsers Preact wherever an island asks for React: the same components at a tenth of the
 * bytes. The build draws islands with React itself, and so does `npm run dev`, for its warnings and
 * fast refresh. `docs/decisions/0017-one-framework-in-the-browser.md` has the figures and limits.
 */
export function reactAsPreact(): Plugin {
  return {
    name: 'react-as-preact',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      filter: { id: /^react(?:-dom)?(?:\/|$)/ },
      handler(id, importer) {
        return this.resolve(id.replace(/^react(?:-dom)?/, 'preact/compat'), importer);
      },
    },
  };
}
