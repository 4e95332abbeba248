import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SampleItem } from './find-items.ts';
import { parseSampleText } from './parse-text.ts';
import { chooseDesk, typesetPage, type Workshop } from './typeset-page.ts';

/** Writes the scans and words of an item into its folder, which appears whole or not at all. */
export async function typesetItem(
  { docCode, folder, text, firstFolio }: SampleItem,
  scansDir: string,
  workshop: Workshop,
): Promise<number> {
  const target = join(scansDir, folder);
  const temporary = join(dirname(target), `.tmp-${docCode}`);
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  const desk = chooseDesk(docCode, workshop);
  const pages = parseSampleText(text);
  for (const [index, page] of pages.entries()) {
    const number = index + 1;
    const folio = firstFolio === undefined ? undefined : firstFolio + index;
    const place = { seed: docCode, number, folio };
    const name = String(number).padStart(4, '0');
    const { jpeg, alto } = await typesetPage(page, place, desk, workshop);
    await writeFile(join(temporary, `${name}.jpg`), jpeg);
    await writeFile(join(temporary, `${name}.xml`), alto);
  }
  await rm(target, { recursive: true, force: true });
  await rename(temporary, target);
  return pages.length;
}
