import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatForTerminal } from '#src/catalogue/issues/index.ts';
import { publishFolder, readAll, type Publication } from './publish-folder.ts';
import { canaryOf, randomArchive, type RandomArchive } from './random-archive.ts';
import { damage, randomDamage } from './random-damage.ts';
import { randomSpreadsheet, toTableBytes, toTableText } from './random-spreadsheet.ts';

// The same archives at every run, so that a change is judged by what it changes. Others are tried by
// PROPERTY_SEED=random.
const asked = process.env['PROPERTY_SEED'] ?? '605977400';
const seed = asked === 'random' ? Date.now() % 2 ** 31 : Number(asked);
const runs = Number(process.env['PROPERTY_RUNS'] ?? 60);
const longest = 2_000 * Math.max(60, runs);
console.log(`Random archives: PROPERTY_SEED=${seed} repeats this run.`);

interface Tables {
  readonly files: Uint8Array;
  readonly items: Uint8Array;
}

/** What became of an archive, and all that was written of it. */
interface Outcome {
  readonly publication: Publication;
  readonly written: string;
  /** What the archivist reads. */
  readonly told: string;
}

async function publish({ files, items }: Tables): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'random-archive-'));
  const contentDir = join(folder, 'content');
  const [fonds, outDir] = [join(contentDir, 'fonds', 'TU'), join(folder, 'out')];
  try {
    mkdirSync(fonds, { recursive: true });
    mkdirSync(outDir);
    writeFileSync(join(contentDir, 'site.yaml'), 'name: { vi: Kho thử, en: Trial store }\n');
    const about = ['fondsCode: TU', 'title: Phông thử', 'mode: "01"'].join('\n');
    writeFileSync(join(fonds, 'fonds.md'), `---\n${about}\n---\n`);
    writeFileSync(join(fonds, 'files.csv'), files);
    writeFileSync(join(fonds, 'items.csv'), items);
    const publication = await publishFolder({ contentDir, scansDir: join(folder, 'none'), outDir });
    const told = formatForTerminal(publication.issues, { language: 'vi', root: 'content' });
    return { publication, written: readAll(outDir), told };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const rowsOf = (records: RandomArchive['files' | 'items']) => records.map(({ row }) => row);
const check = (property: fc.IAsyncPropertyWithHooks<unknown[]>) =>
  fc.assert(property, { seed, numRuns: runs, endOnFailure: true });

test(
  'a random archive in any spelling of its tables is published whole, and nothing closed of it',
  async () => {
    const property = fc.asyncProperty(
      randomArchive,
      randomSpreadsheet,
      randomSpreadsheet,
      async (archive, fileSheet, itemSheet) => {
        const files = toTableText(rowsOf(archive.files), fileSheet);
        const items = toTableText(rowsOf(archive.items), itemSheet);
        const { publication, written, told } = await publish({
          files: toTableBytes(files, fileSheet),
          items: archive.items.length === 0 ? emptyItems : toTableBytes(items, itemSheet),
        });
        if (publication.kind === 'stopped') throw new Error(`It was stopped.\n${told}`);
        expect(publication.gate.hits).toEqual([]);
        expect(archive.canaries.filter((word) => written.includes(word))).toEqual([]);
        const { published } = publication;
        const shownFiles = archive.files.filter(({ closing }) => closing !== 'withheld');
        const isShown = new Set(shownFiles.map(({ code }) => code));
        const shownItems = archive.items.filter(
          ({ closing, file }) => closing !== 'withheld' && isShown.has(file),
        );
        expect(published.files.map(({ id }) => id).sort()).toEqual([...isShown].sort());
        expect(published.items.map(({ id }) => id).sort()).toEqual(
          shownItems.map(({ code }) => code).sort(),
        );
      },
    );
    await check(property);
  },
  longest,
);

test(
  'a table with slips of the hand opens nothing, and no record vanishes untold',
  async () => {
    const property = fc.asyncProperty(
      randomArchive,
      randomSpreadsheet,
      randomDamage,
      async (archive, sheet, slips) => {
        const files = toTableText(rowsOf(archive.files), sheet);
        const items = damage(toTableText(rowsOf(archive.items), sheet), slips);
        const { publication, written } = await publish({
          files: toTableBytes(files, sheet),
          items: archive.items.length === 0 ? emptyItems : toTableBytes(items, sheet),
        });
        expect(archive.canaries.filter((word) => written.includes(word))).toEqual([]);
        if (publication.kind === 'stopped') return;
        expect(publication.gate.hits).toEqual([]);
        const ids = new Set(publication.published.items.map(({ id }) => id));
        const closedFiles = archive.files.filter(({ closing }) => closing === 'withheld');
        const isGone = new Set(closedFiles.map(({ code }) => code));
        const lost = archive.items.filter(
          ({ code, closing, file }) =>
            closing !== 'withheld' && !isGone.has(file) && !ids.has(code),
        );
        expect(lost.map(({ code }) => code)).toEqual([]);
      },
    );
    await check(property);
  },
  longest,
);

test(
  'a secret row stops the build, and none of its text is reported, even with typing errors',
  async () => {
    const mark = fc.constantFrom('03', '3', 'Mật', 'TỐI MẬT', 'tuyệt mật', 'Tài liệu mật');
    const property = fc.asyncProperty(
      randomArchive,
      randomSpreadsheet,
      mark,
      fc.option(randomDamage, { nil: [] }),
      async (archive, sheet, mode, slips) => {
        const word = canaryOf('secret');
        const secret = {
          ...{ docCode: 'TU-01-0001-999', fileCode: 'TU-01-0001', subject: `Đề án ${word}`, mode },
          ...{ typeName: 'Báo cáo', issuedDate: '03/02/1976', language: '01' },
        };
        const files = toTableText(rowsOf(archive.files), sheet);
        const items = damage(toTableText([...rowsOf(archive.items), secret], sheet), slips);
        const { publication, written, told } = await publish({
          files: toTableBytes(files, sheet),
          items: toTableBytes(items, sheet),
        });
        expect(written).not.toContain(word);
        expect(told).not.toContain(word);
        expect(publication.kind).toBe('stopped');
      },
    );
    await check(property);
  },
  longest,
);

const emptyItems = new TextEncoder().encode('docCode,fileCode,subject,mode\n');
