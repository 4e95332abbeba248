import { readFile } from 'node:fs/promises';
import { listShortCodes } from '#src/desk/store/grants/list-short-codes.ts';
import type { StorePlace } from '#src/desk/store/open-store.ts';
import { findClearCode, readMark } from '#src/reading/marks/read-mark.ts';
import { ToldError } from '../lib/told-error.ts';
import { markWords } from './words.ts';
import { withStore } from './with-store.ts';

/** Codes that are printed where none is clear. */
const mostPrinted = 3;

/**
 * Says which grant a picture of a page comes from, by the short code in its mark.
 *
 * @param file a picture that sharp reads
 * @throws ToldError if it cannot be read, or there are no grants
 */
export async function tellCodeOf(place: StorePlace, file: string): Promise<string> {
  const codes = await withStore(place, listShortCodes);
  if (codes.length === 0) throw new ToldError(markWords.noGrants);
  const readings = await readFile(file)
    .then((picture) => readMark(picture, codes))
    .catch((error: unknown) => {
      throw new ToldError(markWords.noPicture(file), { cause: error });
    });
  const clear = findClearCode(readings);
  if (clear !== undefined) return markWords.read(clear.code);
  return markWords.unclear(readings.slice(0, mostPrinted).map(({ code }) => code));
}
