import { codeLists } from '../../catalogue/schema/codes.ts';
import { typeNames } from '../../catalogue/schema/types.ts';
import { browse } from '../../i18n/messages/browse.ts';
import { common } from '../../i18n/messages/common.ts';
import { home } from '../../i18n/messages/home.ts';
import { iiif } from '../../i18n/messages/iiif.ts';
import { records } from '../../i18n/messages/records.ts';
import { request } from '../../i18n/messages/request.ts';
import { search } from '../../i18n/messages/search.ts';
import { stories } from '../../i18n/messages/stories.ts';
import { viewer } from '../../i18n/messages/viewer.ts';
import type { ItemImages } from '../../imaging/manifest.ts';
import type { PublicData, PublicFile, PublicItem } from '../public-model.ts';

const interfaceWords = [browse, common, home, iiif, records, request, search, stories, viewer];

/**
 * Every text that may be in the output: what is published, the transcripts of open pages, the words
 * of the interface and of code lists. A hidden value that stands here too is no secret.
 */
export async function listPublicTexts(
  published: PublicData,
  loadTexts: (itemSlug: string) => Promise<Pick<ItemImages, 'pages'> | undefined>,
): Promise<readonly string[]> {
  const shown: PublicData = { ...published, unlistedExhibits: [] };
  const { fonds, files, items, authorities, ...rest } = shown;
  const texts = [rest, interfaceWords, codeLists, typeNames].map((part) => JSON.stringify(part));
  for (const record of [...fonds, ...files, ...items, ...authorities])
    texts.push(JSON.stringify(record));
  texts.push(...files.flatMap(neighboursOfFile), ...items.flatMap(neighboursOfItem));
  for (const item of items) {
    if (!('pages' in item)) continue;
    const images = await loadTexts(item.slug);
    for (const { lines } of images?.pages ?? [])
      texts.push(lines.map(({ text }) => text).join(' '));
  }
  return texts;
}

/** What pages put side by side of public facts: together they may read as a hidden value does. */
function neighboursOfFile({ fonds, inventory, notation, title }: PublicFile): readonly string[] {
  return [`${fonds} ${inventory} ${notation}`, `${notation} ${title.vi}`];
}

function neighboursOfItem({ type, number, title, issuer }: PublicItem): readonly string[] {
  return [`${type} ${title.vi}`, `${type} ${number ?? ''} ${title.vi}`, `${issuer ?? ''} ${type}`];
}
