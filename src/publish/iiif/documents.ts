import type { ItemImages, RedactedPlace } from '#src/domain/page-images.ts';
import { buildAlto } from '#src/imaging/words/formats/build-alto.ts';
import { iiifUrls } from '#src/site/urls.ts';
import { findIiifPath } from '#src/describe/links/iiif-path.ts';
import { findOpenImages } from '#src/describe/access/open-images.ts';
import { toRedactionMark } from '#src/describe/access/redactions.ts';
import { findTextLanguage } from '#src/describe/text/text-language.ts';
import { toTextSource } from '#src/describe/text/text-source.ts';
import { escapeXml } from '#src/text/escape-xml.ts';
import type {
  OpenItem,
  PublicCatalogue,
  PublicFile,
  PublicFonds,
} from '#src/public/public-model.ts';
import {
  buildArchiveCollection,
  buildFileCollection,
  buildFondsCollection,
  toMember,
} from './collections.ts';
import { buildLines } from './lines.ts';
import { buildManifest, findNotices } from './manifest.ts';
import { inBoth } from './language-map.ts';
import type { LanguageMap, Reference } from './model.ts';

export interface IiifSource {
  readonly catalogue: PublicCatalogue;
  readonly loadImages: (itemSlug: string) => Promise<ItemImages | undefined>;
}

export interface IiifDocument {
  /** From the root of the site. */
  readonly path: string;
  readonly content: object | string;
}

/** Yields the documents of a branch; returns the reference for its parent, if it has documents. */
type Branch = AsyncGenerator<IiifDocument, Reference | undefined>;

/** All documents of the archive, with only one item in memory at a time. */
export async function* listArchive(source: IiifSource): AsyncGenerator<IiifDocument> {
  const { catalogue } = source;
  const fonds: Reference[] = [];
  for (const one of catalogue.fonds) put(fonds, yield* listFonds(source, one));
  yield { path: iiifUrls.archive(), content: buildArchiveCollection(catalogue, fonds) };
}

export async function* listFonds(source: IiifSource, fonds: PublicFonds): Branch {
  const { catalogue } = source;
  const files: Reference[] = [];
  for (const file of catalogue.filesOf(fonds.code)) put(files, yield* listFile(source, file));
  if (files.length === 0) return undefined;
  const content = buildFondsCollection(catalogue, fonds, files);
  yield { path: iiifUrls.fonds(fonds.slug), content };
  return toMember(content);
}

export async function* listFile(source: IiifSource, file: PublicFile): Branch {
  const { catalogue } = source;
  const items: Reference[] = [];
  for (const item of catalogue.itemsOf(file.id))
    if ('pages' in item) put(items, yield* listItem(source, item));
  if (items.length === 0) return undefined;
  const content = buildFileCollection(catalogue, file, items);
  yield { path: iiifUrls.file(file.slug), content };
  return toMember(content);
}

export async function* listItem({ catalogue, loadImages }: IiifSource, item: OpenItem): Branch {
  if (findIiifPath(catalogue, item) === undefined) return undefined;
  const images = await loadImages(item.slug);
  const language = findTextLanguage(item.languages);
  for (const page of findOpenImages(item, images).values()) {
    if (page.lines.length === 0) continue;
    const source = inBoth((shown) => toTextSource(item, page, shown) ?? '');
    const alto = buildAlto([page], {
      language,
      label: toRedactionLabel,
      describe: () => describeSource(source),
    });
    const lines = buildLines(catalogue.site, item.slug, page, language, source);
    yield { path: iiifUrls.lines(item.slug, page.number), content: lines };
    yield { path: iiifUrls.alto(item.slug, page.number), content: alto };
  }
  for (const [number, content] of findNotices(catalogue, item, images))
    yield { path: iiifUrls.notice(item.slug, number), content };
  const content = buildManifest(catalogue, item, images);
  yield { path: iiifUrls.item(item.slug), content };
  return toMember(content);
}

/** Describes how the text was produced as a processing step; names no software. */
function describeSource({ vi = [], en = [] }: LanguageMap): string {
  const words = escapeXml([...vi, ...en].join(' / '));
  return `<Processing ID="text"><processingCategory>contentGeneration</processingCategory><processingStepDescription>${words}</processingStepDescription></Processing>`;
}

/** In both languages, because a tag has only one label. */
function toRedactionLabel(place: RedactedPlace): string {
  return `${toRedactionMark(place, 'vi')} / ${toRedactionMark(place, 'en')}`;
}

function put(list: Reference[], member: Reference | undefined): void {
  if (member !== undefined) list.push(member);
}
