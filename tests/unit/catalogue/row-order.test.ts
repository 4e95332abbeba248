import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '#src/catalogue/assemble/index.ts';
import { readContent } from '#src/catalogue/read/content.ts';
import type { FondsSource, Sources, TableSource } from '#src/catalogue/sources.ts';

const today = '2026-11-28';
const seed = Number(process.env['PROPERTY_SEED'] ?? Date.now() % 2_147_483_647);

/** Orders of the rows of every table of some sources, drawn one after another. */
function shuffleTables<Source extends Omit<Sources, 'scans'>>(
  sources: Source,
  draw: (table: TableSource) => TableSource,
): Source {
  const inFonds = (fonds: FondsSource): FondsSource => ({
    ...fonds,
    ...(fonds.files && { files: draw(fonds.files) }),
    ...(fonds.items && { items: draw(fonds.items) }),
    ...(fonds.pages && { pages: draw(fonds.pages) }),
    ...(fonds.redactions && { redactions: draw(fonds.redactions) }),
  });
  return {
    ...sources,
    fonds: sources.fonds.map(inFonds),
    authorities: sources.authorities.map((one) => ({ ...one, table: draw(one.table) })),
    ...(sources.withdrawn && { withdrawn: draw(sources.withdrawn) }),
  };
}

/** Cells change their rows; the rows keep their numbers, as in a sorted spreadsheet. */
function reorder(table: TableSource, order: readonly number[]): TableSource {
  return {
    ...table,
    rows: table.rows.map((row, index) => ({
      ...row,
      cells: table.rows[order[index] ?? index]?.cells ?? row.cells,
    })),
  };
}

describe('the order of rows', () => {
  it.each(['tests/fixtures/archive/content', 'content'])(
    `changes nothing in the catalogue of %s (seed ${seed})`,
    async (contentDir) => {
      const sources = await readContent(contentDir);
      const expected = buildCatalogue(sources, { today });
      fc.assert(
        fc.property(fc.gen(), (gen) => {
          const shuffled = shuffleTables(sources, (table) => {
            const indexes = table.rows.map((_, index) => index);
            const size = indexes.length;
            const order = gen(fc.shuffledSubarray, indexes, { minLength: size, maxLength: size });
            return reorder(table, order);
          });
          const found = buildCatalogue(shuffled, { today });
          expect(found.catalogue).toEqual(expected.catalogue);
          expect(found.issues.map(({ name }) => name).sort()).toEqual(
            expected.issues.map(({ name }) => name).sort(),
          );
        }),
        { seed, numRuns: 15 },
      );
    },
  );

  it('does not say which of two files of one number an item belongs to', async () => {
    const sources = await readContent('tests/fixtures/archive/content');
    const table = (file: string, header: string[], ...rows: string[][]): TableSource => ({
      file,
      delimiter: ',',
      header,
      rows: rows.map((cells, index) => ({ row: index + 2, line: index + 2, cells })),
    });
    const rows = [
      ['F-1', '01', '1', 'Đơn thư riêng tư', '02', 'privacy'],
      ['F-2', '1', '001', 'Hội nghị', '01', ''],
    ];
    const build = (files: string[][]) =>
      buildCatalogue(
        {
          ...sources,
          fonds: sources.fonds.map((fonds) => ({
            folder: fonds.folder,
            description: { file: 'fonds/TU/fonds.md', text: '---\ntitle: Phông\n---\n' },
            files: table(
              'fonds/TU/files.csv',
              ['fileCode', 'fileCatalog', 'fileNotation', 'title', 'mode', 'accessReason'],
              ...files,
            ),
            items: table(
              'fonds/TU/items.csv',
              ['docCode', 'Mục lục số', 'Hồ sơ số', 'subject', 'mode'],
              ['I-1', '01', '1', 'Đơn', '01'],
            ),
          })),
          collections: [],
          pages: [],
          exhibits: [],
          anniversaries: { file: 'anniversaries.yaml', text: '' },
        },
        { today },
      );
    for (const order of [rows, rows.toReversed()]) {
      const { catalogue, issues } = build(order);
      expect(catalogue).toBeUndefined();
      expect(issues.filter(({ severity }) => severity === 'error').map(({ name }) => name)).toEqual(
        ['doubled-reference'],
      );
    }
  });
});
