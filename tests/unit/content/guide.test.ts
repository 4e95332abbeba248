import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { proseComponents } from '#src/catalogue/prose/components.ts';
import { readCatalogue } from '#src/catalogue/read/index.ts';

const guides = { vi: 'content/README.md', en: 'content/README.en.md' };

/** The exhibit that a guide has people copy: the first block of code with a scene in it. */
function findModel(guide: string): string {
  const blocks = [...readFileSync(guide, 'utf8').matchAll(/```\n([\s\S]*?)```/g)];
  return blocks.map(([, text = '']) => text).find((text) => text.includes('<Scene')) ?? '';
}

test('who copies the guide’s exhibit has one of four scenes and not a fault in it', async () => {
  const contentDir = join(mkdtempSync(join(tmpdir(), 'guide-')), 'content');
  onTestFinished(() => rmSync(join(contentDir, '..'), { recursive: true }));
  cpSync('content', contentDir, { recursive: true });
  const folder = join(contentDir, 'exhibits', 'thu-nghiem');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.mdx'), findModel(guides.vi));
  writeFileSync(join(folder, 'index.en.mdx'), findModel(guides.en));
  const scansDir = 'tests/fixtures/none';
  const { catalogue, issues } = await readCatalogue({ contentDir, scansDir, today: '2026-11-23' });
  expect(issues).toEqual([]);
  const made = catalogue?.exhibits.find(({ slug }) => slug === 'thu-nghiem');
  for (const prose of [made?.prose.vi, made?.prose.en]) {
    const names = JSON.stringify(prose).match(/"name":"(?:Scene|Step)"/g);
    expect(names).toHaveLength(4);
  }
});

test.each(Object.values(guides))('%s tells of every component of an exhibit', (guide) => {
  const text = readFileSync(guide, 'utf8');
  const untold = Object.keys(proseComponents.exhibit).filter((name) => !text.includes(`\`<${name}`));
  expect(untold).toEqual([]);
});

/** What is the same in every language of a guide, in the order in which it stands there. */
function findBones(guide: string) {
  const text = readFileSync(guide, 'utf8');
  const findAll = (pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found);
  return {
    headings: findAll(/^##+(?= )/gm),
    tables: findAll(/<!-- columns:[\w-]+ -->/g),
    components: findAll(/^\| `<\w+/gm),
    blocks: findAll(/^ *```$/gm).length / 2,
    commands: findAll(/npm (?:start|run [\w:]+)/g),
  };
}

test('the English guide has the sections, tables and commands of the Vietnamese one', () => {
  const { commands, ...bones } = findBones(guides.vi);
  const english = findBones(guides.en);
  expect(english).toMatchObject(bones);
  expect(new Set(english.commands)).toEqual(new Set(commands));
});
