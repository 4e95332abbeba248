import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);

/** Circles of two files, each by another kind of import. */
const planted = {
  'package.json': JSON.stringify({
    type: 'module',
    imports: { '#src/*': './src/*' },
    dependencies: { astro: '*' },
  }),
  'src/pages/index.astro': [
    '---',
    "import Nav from '#src/components/Nav.astro';",
    "import { fold } from '#src/text/fold.ts';",
    "import { slug } from '#src/text/slug.ts';",
    "import type { Box } from '#src/domain/box.ts';",
    "import '#src/site/urls.ts';",
    'const box: Box = { files: [] };',
    '---',
    '<Nav box={box} text={fold(slug)} />',
    "<script>import '../islands/open.ts';</script>",
  ].join('\n'),
  'src/text/fold.ts': "import './marks.ts';\nexport const fold = String;",
  'src/text/marks.ts': "import { fold } from '#src/text/fold.ts';\nfold('');",
  'src/text/slug.ts': "export const slug = '';\nawait import('./words.ts');",
  'src/text/words.ts': "export { slug } from './slug.ts';",
  'src/components/Nav.astro': "---\nimport Entry from './Entry.astro';\n---\n<Entry />",
  'src/components/Entry.astro': "---\nimport { list } from './list.ts';\n---\n<p>{list}</p>",
  'src/components/list.ts': "export * as list from './Nav.astro';",
  'src/islands/open.ts': "import './close.ts';",
  'src/islands/close.ts': "import './open.ts';",
  'src/domain/box.ts':
    "import type { File } from './file.ts';\nexport interface Box { files: File[] }",
  'src/domain/file.ts': "import type { Box } from './box.ts';\nexport interface File { box: Box }",
  'src/site/urls.ts': "import './pages.ts';",
  'src/site/pages.ts': 'export {};',
};

interface Report {
  readonly issues: readonly {
    readonly cycles: readonly (readonly { readonly name: string }[])[];
  }[];
}

let circles: readonly string[];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'import-cycles-'));
  for (const [name, text] of Object.entries(planted)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const asIsChecked = ['--directory', folder, '--config', resolve('knip.config.ts')];
  const failed: unknown = await run('knip', [...asIsChecked, '--reporter', 'json'], {
    env: { ...process.env, PATH: `${resolve('node_modules/.bin')}:${process.env['PATH']}` },
  }).catch((error: unknown) => error);
  const { issues } = JSON.parse((failed as { stdout: string }).stdout) as Report;
  circles = issues
    .flatMap(({ cycles }) => cycles)
    .map((files) =>
      files
        .map(({ name }) => name.replace('src/', ''))
        .sort()
        .join(' '),
    );
});

describe('the check for circles of imports', () => {
  it.each([
    ['between modules', 'text/fold.ts text/marks.ts'],
    ['with an import that waits', 'text/slug.ts text/words.ts'],
    ['through Astro files', 'components/Entry.astro components/Nav.astro components/list.ts'],
    ['from the script of an Astro file', 'islands/close.ts islands/open.ts'],
  ])('sees one %s', (_, files) => {
    expect(circles).toContain(files);
  });

  it('leaves alone those of types, and imports that do not come back', () => {
    expect(circles).toHaveLength(4);
  });
});
