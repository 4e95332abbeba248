import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SampleItem } from './find-items.ts';
import { parseSampleMap } from './parse-map.ts';
import { parseSampleText } from './parse-text.ts';
import { typesetMap } from './typeset-map.ts';
import { chooseDesk, typesetPage, type TypesetPage, type Workshop } from './typeset-page.ts';

/** What a worker is given; see `typeset-worker.ts`. */
export interface TypesetTask {
  readonly item: SampleItem;
  readonly scansDir: string;
}

/** Writes the scans and words of an item into its folder, atomically. */
export async function typesetItem(
  item: SampleItem,
  scansDir: string,
  workshop: Workshop,
): Promise<number> {
  const { docCode, folder } = item;
  const target = join(scansDir, folder);
  const temporary = join(dirname(target), `.tmp-${docCode}`);
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  let pages = 0;
  for await (const { jpeg, alto } of typesetPages(item, workshop)) {
    pages += 1;
    const name = String(pages).padStart(4, '0');
    await writeFile(join(temporary, `${name}.jpg`), jpeg);
    await writeFile(join(temporary, `${name}.xml`), alto);
  }
  await rm(target, { recursive: true, force: true });
  await rename(temporary, target);
  return pages;
}

async function* typesetPages(
  { docCode, kind, text, firstFolio }: SampleItem,
  workshop: Workshop,
): AsyncGenerator<TypesetPage> {
  if (kind === 'map') {
    yield await typesetMap(parseSampleMap(text), docCode, workshop);
    return;
  }
  const desk = chooseDesk(docCode, workshop);
  for (const [index, page] of parseSampleText(text).entries()) {
    const folio = firstFolio === undefined ? undefined : firstFolio + index;
    yield await typesetPage(page, { seed: docCode, number: index + 1, folio }, desk, workshop);
  }
}
