import { codeLists } from '#src/domain/schema/codes.ts';
import { typeNames } from '#src/domain/schema/types.ts';
import { browse } from '#src/i18n/messages/browse.ts';
import { common } from '#src/i18n/messages/common.ts';
import { home } from '#src/i18n/messages/home.ts';
import { iiif } from '#src/i18n/messages/iiif.ts';
import { reading } from '#src/i18n/messages/reading.ts';
import { recordAccess } from '#src/i18n/messages/records/access.ts';
import { recordPaths } from '#src/i18n/messages/records/record-paths.ts';
import { recordDescription } from '#src/i18n/messages/records/description.ts';
import { recordPages } from '#src/i18n/messages/records/pages.ts';
import { request } from '#src/i18n/messages/request.ts';
import { search } from '#src/i18n/messages/search.ts';
import { share } from '#src/i18n/messages/share.ts';
import { stories } from '#src/i18n/messages/stories.ts';
import { takeaway } from '#src/i18n/messages/takeaway.ts';
import { viewer } from '#src/i18n/messages/viewer.ts';
import type { PublicData, PublicFile, PublicItem } from '#src/public/public-model.ts';

const interfaceWords = [
  browse,
  common,
  home,
  iiif,
  reading,
  recordAccess,
  recordPaths,
  recordDescription,
  recordPages,
  request,
  search,
  share,
  stories,
  takeaway,
  viewer,
];

/**
 * Texts that can be iterated more than once. Those of a whole archive are generated anew by each
 * iteration, because they are too many to hold in memory.
 */
export type TextSource = AsyncIterable<string> | Iterable<string>;

interface PageTexts {
  readonly pages: readonly {
    readonly number: number;
    readonly lines: readonly { readonly text: string }[];
  }[];
}

/** The lines of an item's open pages. */
export type LoadTexts = (itemSlug: string) => Promise<PageTexts | undefined>;

/**
 * Every text that may be in the output: published data, transcripts of open pages, texts of the
 * interface and of code lists. A hidden value that also appears here is not secret.
 */
export function listPublicTexts(published: PublicData, loadTexts: LoadTexts): TextSource {
  return {
    async *[Symbol.asyncIterator]() {
      yield* listProgramTexts();
      const { fonds, files, items, authorities, ...rest } = published;
      yield JSON.stringify({ ...rest, unlistedExhibits: [] });
      for (const list of [fonds, files, items, authorities])
        for (const record of list) yield JSON.stringify(record);
      for (const file of files) yield* neighboursOfFile(file);
      for (const item of items) yield* neighboursOfItem(item);
      yield* listTranscripts(published, loadTexts);
    },
  };
}

/** The same without transcripts: text under a redaction does not become public through them. */
export function listTextsWithoutPages(published: PublicData): TextSource {
  return listPublicTexts(published, () => Promise.resolve(undefined));
}

/** Texts of the program itself, independent of the archive. */
export function* listProgramTexts(): Generator<string> {
  for (const part of [interfaceWords, codeLists, typeNames]) yield JSON.stringify(part);
}

/** Text of each item's open pages, one text per page; only one item is in memory at a time. */
async function* listTranscripts(
  { items }: PublicData,
  loadTexts: LoadTexts,
): AsyncGenerator<string> {
  for (const item of items) {
    if (!('pages' in item)) continue;
    const images = await loadTexts(item.slug);
    for (const { lines } of images?.pages ?? []) yield lines.map(({ text }) => text).join(' ');
  }
}

/** Public facts that pages show side by side: together they may read like a hidden value. */
function neighboursOfFile({ fonds, inventory, notation, title }: PublicFile): readonly string[] {
  return [`${fonds} ${inventory} ${notation}`, `${notation} ${title.vi}`];
}

function neighboursOfItem({ type, number, title, issuer }: PublicItem): readonly string[] {
  return [`${type} ${title.vi}`, `${type} ${number ?? ''} ${title.vi}`, `${issuer ?? ''} ${type}`];
}
