import { readFileSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { layerLint } from '#scripts/check/layer-lint.ts';
import { layers, sharedIslands } from '#scripts/check/layers.ts';

const linter = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
    ...astro.configs['flat/base'],
    ...layerLint,
  ] as ESLint.Options['overrideConfig'],
});

/** What the order of folders says of a file with that text at that path. */
async function breaksOf(filePath: string, text: string): Promise<readonly string[]> {
  const [result] = await linter.lintText(text, { filePath });
  return result?.messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`) ?? [];
}

/** One break, of the rule for dependencies, that says so. */
const oneBreak = (line: number, words: string) => [
  expect.stringMatching(new RegExp(`^${line} boundaries/dependencies: .*${words}`)) as string,
];

describe('the order of folders', () => {
  it('rejects an import from a later folder', async () => {
    const text = "import { urls } from '#src/site/urls.ts';";
    expect(await breaksOf('src/text/planted.ts', text)).toEqual(oneBreak(1, 'stands after it'));
    expect(await breaksOf('src/views/planted.ts', text)).toEqual([]);
  });

  it('refuses a view the full catalogue, also its types', async () => {
    const text = "\nimport type { Catalogue } from '#src/catalogue/model.ts';\n";
    expect(await breaksOf('src/views/planted.ts', text)).toEqual(oneBreak(2, 'closed records'));
    expect(await breaksOf('src/publish/planted.ts', text)).toEqual([]);
  });

  it('refuses all but pages of staff what staff may see', async () => {
    const text = "import { loadStaffData } from '#src/staff/load-staff-data.ts';";
    const refused = oneBreak(1, 'closed records');
    expect(await breaksOf('src/desk/pages/planted.ts', text)).toEqual(refused);
    expect(await breaksOf('src/components/planted.ts', text)).toEqual(refused);
    expect(await breaksOf('src/desk/pages/staff/planted.ts', text)).toEqual([]);
  });

  it('refuses Node in code that runs in browsers', async () => {
    expect(await breaksOf('src/islands/search/planted.ts', "import 'node:fs';")).toEqual(
      oneBreak(1, 'node: modules'),
    );
    const text = "import { readEnvSettings } from '#src/config/env-settings.ts';";
    expect(await breaksOf('src/islands/search/planted.ts', text)).toEqual(
      oneBreak(1, 'nothing but types'),
    );
  });

  it('lets an island take types of its words, and its Astro part the words', async () => {
    const file = '#src/i18n/messages/search.ts';
    const island = 'src/islands/search/planted';
    const value = `import { search } from '${file}';`;
    expect(await breaksOf(`${island}.ts`, `import type { search } from '${file}';`)).toEqual([]);
    expect(await breaksOf(`${island}.ts`, value)).toEqual(oneBreak(1, 'nothing but types'));
    expect(await breaksOf(`${island}.astro`, `---\n${value}\n---\n<p>{search}</p>`)).toEqual([]);
  });

  it('refuses one island another, but for the shared ones', async () => {
    const text = "import '#src/islands/viewer/core/view.ts';";
    expect(await breaksOf('src/islands/search/planted.ts', text)).toEqual(
      oneBreak(1, 'whole in its folder'),
    );
    expect(await breaksOf('src/islands/viewer/open/planted.ts', text)).toEqual([]);
    const shared = "import '#src/islands/shared/fill-label.ts';";
    expect(await breaksOf('src/islands/search/planted.ts', shared)).toEqual([]);
  });

  it('refuses openseadragon outside the viewer', async () => {
    const text = "import OpenSeadragon from 'openseadragon';";
    expect(await breaksOf('src/islands/search/planted.ts', text)).toEqual(
      oneBreak(1, 'openseadragon'),
    );
    expect(await breaksOf('src/islands/viewer/deep-zoom/planted.ts', text)).toEqual([]);
  });

  it.each([
    ['an import for its effect', "import '#src/build/build-steps.ts';"],
    ['a dynamic import', "const x = await import('#src/build/build-steps.ts');"],
    ['a re-export', "export * from '#src/build/build-steps.ts';"],
    ['an address of a worker', "new Worker(new URL('../build/build-steps.ts', import.meta.url));"],
  ])('sees %s', async (_, text) => {
    expect(await breaksOf('src/views/planted.ts', text)).toEqual(oneBreak(1, 'stands after it'));
    expect(await breaksOf('src/views/planted.astro', `---\n${text}\n---\n`)).toEqual(
      oneBreak(2, 'stands after it'),
    );
  });

  it('sees the script of an Astro file', async () => {
    const text = "<p>Trang</p>\n<script>\n  import '../viewer/core/view.ts';\n</script>\n";
    expect(await breaksOf('src/islands/search/planted.astro', text)).toEqual(
      oneBreak(3, 'whole in its folder'),
    );
  });

  it('sees a file outside the table', async () => {
    const [found = ''] = await breaksOf('src/new-folder/planted.ts', 'export {};');
    expect(found).toContain('boundaries/no-unknown-files');
    const outside = "import '#scripts/check.ts';";
    const [unknown = ''] = await breaksOf('src/views/planted.ts', outside);
    expect(unknown).toContain('boundaries/no-unknown-dependencies');
  });

  it('stands in src/README.md as it is checked', () => {
    const readme = readFileSync('src/README.md', 'utf8');
    const rows = layers.map(
      ({ folder, runs, node, closed }) =>
        `| \`${folder}\` | ${runs} | ${node ? 'yes' : 'no'} | ${closed?.map((name) => `\`${name}\``).join(' ') ?? '–'} |`,
    );
    expect(readme.match(/^\| `.*$/gm)).toEqual(rows);
    for (const name of sharedIslands) expect(readme).toContain(`\`${name}\``);
  });
});
