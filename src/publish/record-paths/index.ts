import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordKind } from '#src/domain/values.ts';
import { recordPathsFile, type KindPaths, type RecordPaths } from '#src/site/record-paths.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';

/** Paths of records that have moved or are gone, and slugs that are not all upper case. */
export function buildRecordPaths(
  catalogue: Pick<PublicCatalogue, 'fonds' | 'files' | 'items' | 'moved' | 'withdrawn'>,
): RecordPaths {
  const { fonds, files, items, moved = [], withdrawn = [] } = catalogue;
  const ofKind = (kind: RecordKind, records: readonly { readonly slug: string }[]): KindPaths => {
    const gone = withdrawn.filter((record) => record.kind === kind).map(({ slug }) => slug);
    const present = [...records.map(({ slug }) => slug), ...gone];
    const old = moved.filter((path) => path.kind === kind);
    return {
      mixed: bySmallLetters(present.filter((slug) => slug !== slug.toUpperCase())),
      moved: Object.fromEntries(old.map(({ slug, to }) => [slug.toLowerCase(), to])),
      gone,
    };
  };
  return {
    fonds: ofKind('fonds', fonds),
    file: ofKind('file', files),
    item: ofKind('item', items),
  };
}

function bySmallLetters(slugs: readonly string[]): KindPaths['mixed'] {
  return Object.fromEntries(slugs.map((slug) => [slug.toLowerCase(), slug]));
}

/** Writes the path file for the server and for the 404 page. */
export async function writeRecordPaths(catalogue: PublicCatalogue, outDir: string): Promise<void> {
  const text = JSON.stringify(buildRecordPaths(catalogue));
  await writeFile(join(outDir, recordPathsFile), text);
}
