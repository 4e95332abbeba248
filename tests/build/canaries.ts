import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Field } from '#src/domain/schema/field.ts';

/** A word that stands nowhere else, short enough for the shortest column, all letters. */
export function canary(place: string): string {
  const digest = createHash('sha256').update(place).digest();
  const letters = [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(97 + (byte % 26)));
  return `zq${letters.join('')}xk`;
}

export function isCanary(text: string): boolean {
  return /^zq[a-z]{6}xk$/.test(text);
}

/** A row of a table with a canary in every column that takes free text, save those given. */
export function canaryRow(
  fields: readonly Field[],
  place: string,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const free = fields.filter(
    ({ name, kind, codes, ignored }) =>
      (kind ?? 'text') === 'text' && codes === undefined && ignored !== true && !(name in given),
  );
  const own = free.flatMap(({ name, translated }) => {
    const columns = translated === true ? [name, `${name}_en`] : [name];
    return columns.map((column) => [column, canary(`${place} ${column}`)] as const);
  });
  return { ...Object.fromEntries(own), ...given };
}

/** CSV of rows that may have unlike columns. */
export function toCsv(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (text: string) => (/[",\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map(cell).join(','))
    .join('\n');
}

/** A scan of noise with a canary in its EXIF, and ALTO with a canary in its line. */
export async function writeScan(folder: string, stem: string, place: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const image = await sharp({
    create: {
      width: 600,
      height: 800,
      channels: 3,
      background: '#eee',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .withExif({
      IFD0: { ImageDescription: canary(`${place} exif`), Artist: canary(`${place} artist`) },
    })
    .jpeg()
    .toBuffer();
  writeFileSync(join(folder, `${stem}.jpg`), image);
  writeFileSync(
    join(folder, `${stem}.xml`),
    `<?xml version="1.0" encoding="UTF-8"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><MeasurementUnit>pixel</MeasurementUnit></Description><Layout><Page WIDTH="600" HEIGHT="800"><PrintSpace><TextBlock ID="b"><TextLine HPOS="50" VPOS="60" WIDTH="300" HEIGHT="30"><String CONTENT="${canary(`${place} words`)}" HPOS="50" VPOS="60" WIDTH="300" HEIGHT="30"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>`,
  );
}
