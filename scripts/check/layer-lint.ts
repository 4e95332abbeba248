import { fileURLToPath } from 'node:url';
import boundaries from 'eslint-plugin-boundaries';
import { layers, sharedIslands, type Layer } from './layers.ts';

const resolverFile = fileURLToPath(new URL('./script-resolver.ts', import.meta.url));
const closedFolders = ['catalogue', 'staff'] as const;
/** The deepest folder first: a file belongs to the first pattern that matches. */
const elements = layers
  .toSorted((a, b) => b.folder.length - a.folder.length)
  .map(({ folder }) => ({ type: toType(folder), pattern: `src/${folder}` }));

function toType(folder: string): string {
  return folder.replaceAll('/', '-');
}

/** What one folder may not import. */
function policiesOf(layer: Layer, index: number) {
  const { folder, node, closed = [] } = layer;
  const from = { element: { type: toType(folder) } };
  const name = `${folder}/`;
  const above = layers.slice(index + 1).map((other) => toType(other.folder));
  const shut = closedFolders.filter((other) => other !== folder && !closed.includes(other));
  const ofNode = layers.filter(({ runs }) => runs === 'Node').map((other) => toType(other.folder));
  return [
    ...(above.length === 0
      ? []
      : [
          {
            from,
            disallow: { to: { element: { type: above } } },
            message: `${name} may not import a folder that stands after it in the table of src/README.md.`,
          },
        ]),
    ...shut.map((other) => ({
      from,
      disallow: { to: { element: { type: other } } },
      message: `${name} may not see ${other}/: closed records are in it.`,
    })),
    ...(node
      ? []
      : [
          {
            from,
            disallow: { to: { module: { origin: 'core' } } },
            message: `${name} may not import node: modules.`,
          },
        ]),
    ...(layer.runs === 'Node'
      ? []
      : [
          {
            // The Astro part of an island runs at build time, and passes texts to its browser part.
            from: { ...from, file: { path: '!**/*.astro' } },
            disallow: { to: { element: { type: ofNode } }, dependency: { kind: 'value' } },
            message: `${name} runs in ${layer.runs === 'browsers' ? 'browsers' : 'browsers, too'}: it takes nothing but types from a folder of Node.`,
          },
        ]),
  ];
}

const islandPolicies = [
  {
    from: { element: { type: 'islands' } },
    disallow: { to: { element: { type: 'islands' } } },
    message: 'An island is whole in its folder: share through islands/shared/.',
  },
  {
    from: { element: { type: 'islands' } },
    allow: {
      to: {
        element: { type: 'islands', captured: { island: '{{ from.element.captured.island }}' } },
      },
    },
  },
  {
    from: { element: { type: 'islands' } },
    allow: { to: { element: { type: 'islands', captured: { island: sharedIslands } } } },
  },
  {
    from: { element: { type: 'islands', captured: { island: '!viewer' } } },
    disallow: { to: { module: { origin: 'external', source: 'openseadragon' } } },
    message: 'Only islands/viewer/ imports openseadragon.',
  },
];

function dependencies(policies: readonly object[]) {
  return ['error', { default: 'allow', checkAllOrigins: true, policies }];
}

/**
 * ESLint configuration for the order of folders. Each folder has the rule with its own policies: a
 * rule with those of all folders tries each of them on each import.
 */
export const layerLint = [
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements.map((element) =>
        element.type === 'islands'
          ? { ...element, pattern: 'src/islands/*', capture: ['island'] }
          : element,
      ),
      'boundaries/ignore': ['src/env.d.ts'],
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
      'boundaries/additional-dependency-nodes': [
        // Workers, and entry points that integrations pass to Astro.
        {
          selector:
            'NewExpression[callee.name="URL"][arguments.1.property.name="url"] > Literal:first-child',
          kind: 'value',
          name: 'url',
        },
      ],
      'import/resolver': { [resolverFile]: {} },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/no-unknown-dependencies': 'error',
    },
  },
  ...layers.map((layer, index) => ({
    files: [`src/${layer.folder}/**/*.{ts,tsx,astro}`],
    ignores: layers
      .filter(({ folder }) => folder.startsWith(`${layer.folder}/`))
      .map(({ folder }) => `src/${folder}/**`),
    rules: {
      'boundaries/dependencies': dependencies([
        ...policiesOf(layer, index),
        ...(layer.folder === 'islands' ? islandPolicies : []),
      ]),
    },
  })),
];
