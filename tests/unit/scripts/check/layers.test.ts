import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findLayerBreaks } from '#scripts/check/find-layer-breaks.ts';
import { layerRules } from '#scripts/check/layer-rules.ts';

const breaksOf = (path: string, text: string) =>
  findLayerBreaks([{ path, text }]).map(({ line, imported }) => `${line} ${imported}`);

describe('the import rules', () => {
  it('refuse a view that reads the full catalogue', () => {
    const text = "\nimport type { Catalogue } from '../catalogue/model.ts';\n";
    expect(breaksOf('views/item.ts', text)).toEqual(['2 catalogue/model.ts']);
  });

  it('refuse an import that goes back up the flow', () => {
    expect(breaksOf('text/fold.ts', "import { urls } from '../site/urls.ts';")).toHaveLength(1);
    expect(
      breaksOf('catalogue/build.ts', "import { x } from '../publish/public.ts';"),
    ).toHaveLength(1);
  });

  it('refuse Node in code that runs in the browser, also through a folder that is allowed', () => {
    expect(breaksOf('islands/search/a.ts', "import fs from 'node:fs';")).toEqual(['1 node:fs']);
    expect(
      breaksOf('islands/search/a.ts', "import { readSettings } from '../../site/settings.ts';"),
    ).toHaveLength(1);
  });

  it('refuse the catalogue its own reader', () => {
    expect(breaksOf('catalogue/build.ts', "import { r } from './read/index.ts';")).toHaveLength(1);
  });

  it('refuse openseadragon outside its one adapter', () => {
    const text = "import OpenSeadragon from 'openseadragon';";
    expect(breaksOf('islands/viewer/Viewer.tsx', text)).toEqual(['1 openseadragon']);
    expect(breaksOf('islands/viewer/openseadragon-adapter.ts', text)).toEqual([]);
  });

  it('refuse one island another, and let it take the types of its words', () => {
    expect(
      breaksOf('islands/search/a.ts', "import { $list } from '../request-list/b.ts';"),
    ).toHaveLength(1);
    const words = "'../../i18n/messages/search.ts'";
    expect(breaksOf('islands/search/a.ts', `import type { search } from ${words};`)).toEqual([]);
    expect(breaksOf('islands/search/a.ts', `import { search } from ${words};`)).toHaveLength(1);
  });

  it('see dynamic imports, side-effect imports and re-exports, also in Astro files', () => {
    expect(
      breaksOf('pages/a.astro', "---\nconst x = await import('../catalogue/read/index.ts');\n---"),
    ).toEqual(['2 catalogue/read/index.ts']);
    expect(breaksOf('views/a.ts', "import '../integrations/prepare.ts';")).toHaveLength(1);
    expect(breaksOf('views/a.ts', "export * from '../publish/public.ts';")).toHaveLength(1);
  });

  it('allow what the flow allows', () => {
    const text =
      "import type { PublicItem } from '../publish/public-model.ts';\nimport { foldText } from '../text/fold.ts';";
    expect(breaksOf('views/item.ts', text)).toEqual([]);
  });

  it('stand in src/README.md as they are checked', () => {
    const readme = readFileSync('src/README.md', 'utf8');
    for (const { folder, mayImport } of layerRules)
      expect(readme).toContain(
        `| \`${folder}\` | ${mayImport.map((name) => `\`${name}\``).join(' ') || '–'} |`,
      );
  });
});
