import { parse } from 'csv-parse/sync';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An item of the sample that has a text, and where its scans go, relative to the scans folder. */
export interface SampleItem {
  readonly docCode: string;
  readonly folder: string;
  readonly kind: 'text' | 'map';
  readonly text: string;
  /** Number of its first sheet in the file, where the catalogue gives a plain range. */
  readonly firstFolio?: number;
}

/**
 * Items of `content/fonds/<code>/items.csv` that have `<textsDir>/<docCode>.md`, or `.map.yaml`, in
 * their order.
 */
export async function findSampleItems(contentDir: string, textsDir: string): Promise<SampleItem[]> {
  if (!existsSync(textsDir)) return [];
  const texts = new Set(await readdir(textsDir));
  const items: SampleItem[] = [];
  for (const fonds of (await readdir(join(contentDir, 'fonds'))).sort()) {
    const table = join(contentDir, 'fonds', fonds, 'items.csv');
    if (!existsSync(table)) continue;
    for (const row of readRows(await readFile(table, 'utf8'))) {
      const { docCode = '', fileCode = '', scans = '', folios = '' } = row;
      const firstFolio = /^(\d+)(?:[-–]\d+)?$/u.exec(folios)?.[1];
      const kind = texts.has(`${docCode}.md`) ? 'text' : 'map';
      const name = `${docCode}${kind === 'text' ? '.md' : '.map.yaml'}`;
      if (!texts.has(name)) continue;
      items.push({
        docCode,
        folder: scans === '' ? `${fonds}/${fileCode}/${docCode}` : scans,
        kind,
        text: await readFile(join(textsDir, name), 'utf8'),
        ...(firstFolio === undefined ? {} : { firstFolio: Number(firstFolio) }),
      });
    }
  }
  return items;
}

function readRows(csv: string): Partial<Record<string, string>>[] {
  return parse<Partial<Record<string, string>>>(csv, {
    bom: true,
    columns: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
  });
}
