import { parse } from 'csv-parse/sync';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toReferenceKey } from '#src/domain/reference-key.ts';

/** An item of the sample that has a text, and where its scans go, relative to the scans folder. */
export interface SampleItem {
  readonly docCode: string;
  readonly folder: string;
  readonly kind: 'text' | 'map';
  readonly text: string;
  /** Number of its first sheet in the file, if the catalogue gives a plain range. */
  readonly firstFolio?: number;
}

type Row = Partial<Record<string, string>>;

/**
 * Items of `content/fonds/<code>/items.csv` that have `<textsDir>/<docCode>.md`, or `.map.yaml`, in
 * their order.
 */
export async function findSampleItems(contentDir: string, textsDir: string): Promise<SampleItem[]> {
  if (!existsSync(textsDir)) return [];
  const texts = new Set(await readdir(textsDir));
  const items: SampleItem[] = [];
  for (const fonds of (await readdir(join(contentDir, 'fonds'))).sort()) {
    const rows = await readRows(join(contentDir, 'fonds', fonds, 'items.csv'));
    const files = await readFileCodes(join(contentDir, 'fonds', fonds, 'files.csv'));
    for (const row of rows) {
      const { docCode = '', scans = '', folios = '' } = row;
      const firstFolio = /^(\d+)(?:[-–]\d+)?$/u.exec(folios)?.[1];
      const kind = texts.has(`${docCode}.md`) ? 'text' : 'map';
      const name = `${docCode}${kind === 'text' ? '.md' : '.map.yaml'}`;
      if (!texts.has(name)) continue;
      items.push({
        docCode,
        folder: scans === '' ? `${fonds}/${getFileCode(row, files)}/${docCode}` : scans,
        kind,
        text: await readFile(join(textsDir, name), 'utf8'),
        ...(firstFolio === undefined ? {} : { firstFolio: Number(firstFolio) }),
      });
    }
  }
  return items;
}

/** Codes of the files of a fonds, by inventory and file number. */
async function readFileCodes(table: string): Promise<ReadonlyMap<string, string>> {
  const rows = await readRows(table);
  return new Map(rows.map((row) => [toNumbers(row), row['fileCode'] ?? '']));
}

/** The code of the item's file, which its row may give only by numbers. */
function getFileCode(row: Row, files: ReadonlyMap<string, string>): string {
  const { docCode = '', fileCode = '' } = row;
  const code = fileCode === '' ? files.get(toNumbers(row)) : fileCode;
  if (code === undefined) throw new Error(`${docCode}: its row names no file of files.csv.`);
  return code;
}

function toNumbers({ fileCatalog = '', fileNotation = '' }: Row): string {
  return toReferenceKey(fileCatalog, fileNotation);
}

/** No rows where there is no such table. */
async function readRows(table: string): Promise<readonly Row[]> {
  if (!existsSync(table)) return [];
  return parse<Row>(await readFile(table, 'utf8'), {
    bom: true,
    columns: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
  });
}
