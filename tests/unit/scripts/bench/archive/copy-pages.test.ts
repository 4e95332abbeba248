import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { copyPages } from '#scripts/bench/archive/copy-pages.ts';
import { cutScans } from '#src/imaging/cut/cut.ts';

it('gives every master a pack of its own, which a build finds instead of cutting', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copies-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const dirs = { scansDir: join(folder, 'scans'), packsDir: join(folder, 'packs') };
  const masters = ['P1/1.jpg', 'P1/2.jpg', 'P2/1.jpg'];
  const facts = { width: 700, height: 300, sizes: [], tile: 512, readingBytes: 3 };
  const images = new Map([['0,0,512,300/512,300/0/default.jpg', Buffer.from('jpg')]]);
  await copyPages(masters, [{ facts, images }], dirs);
  const result = await cutScans({
    ...dirs,
    jobs: masters.map((master, index) => ({
      ...{ itemSlug: `item-${index}`, page: 1, master },
      redactions: [],
    })),
    derivativesDir: join(folder, 'derivatives'),
    workers: 1,
  });
  expect(result).toMatchObject({ pages: 3, cut: 0, problems: [] });
  const packs = readdirSync(dirs.packsDir, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.zip'))
    .map((name) => readFileSync(join(dirs.packsDir, name), 'latin1'));
  expect(new Set(packs).size).toBe(3);
});
