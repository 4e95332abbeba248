import type { ImageSize, ItemImages } from '#src/domain/page-images.ts';
import { iiifUrls, urls } from '#src/site/urls.ts';
import { buildCitation } from '#src/describe/citation/citation.ts';
import { buildItemFacts } from '#src/describe/facts/item-facts.ts';
import { toAlternates } from '#src/describe/links/local-link.ts';
import { findOpenImages } from '#src/describe/access/open-images.ts';
import { toRecordName } from '#src/describe/names/record-name.ts';
import { toItemRedactionWords } from '#src/describe/access/redactions.ts';
import { findRights } from '#src/describe/access/rights.ts';
import { toReference } from '#src/describe/access/request-target.ts';
import type { OpenItem, PublicCatalogue } from '#src/public/public-model.ts';
import { buildNotice, buildNoticeCanvas, buildPageCanvas } from './canvas.ts';
import { buildFolioRanges } from './folio-ranges.ts';
import { inBoth, say, toLanguageMap } from './language-map.ts';
import { toMetadata, toSummary } from './metadata.ts';
import { presentationContext, type Manifest } from './model.ts';
import { buildNoticeImage } from './notice-image.ts';
import { toThumbnail } from './page-image.ts';
import { describePublisher, describeTerms, toAbsolute, toHomepage } from './publisher.ts';

/** A4 at 150 dpi, for an item without any derivatives. */
const usualSize: ImageSize = { width: 1240, height: 1754 };

/** An open item with all its pages; pages without an image have a canvas that says why. */
export function buildManifest(
  catalogue: PublicCatalogue,
  item: OpenItem,
  images: ItemImages | undefined,
): Manifest {
  const { site } = catalogue;
  const { slug, title } = item;
  const cut = findOpenImages(item, images);
  const [first] = cut.values();
  const file = catalogue.findFile(item.file);
  const structures = buildFolioRanges(site, item);
  return {
    '@context': presentationContext,
    id: toAbsolute(site, iiifUrls.item(slug)),
    type: 'Manifest',
    label: toLanguageMap(toRecordName(item)),
    ...describeItem(catalogue, item),
    ...describeTerms(buildCitation(catalogue, item), findRights(catalogue, item)),
    ...describePublisher(site),
    homepage: toHomepage(
      site,
      toAlternates(title, (language) => urls.item(language, slug)),
    ),
    ...(first && { thumbnail: [toThumbnail(site, slug, first)] }),
    ...(file && {
      partOf: [
        {
          id: toAbsolute(site, iiifUrls.file(file.slug)),
          type: 'Collection',
          label: toLanguageMap(toRecordName(file)),
        },
      ],
    }),
    items: item.pages.map((page) => {
      const found = cut.get(page.number);
      return found === undefined
        ? buildNoticeCanvas(site, item, page, first ?? usualSize)
        : buildPageCanvas(catalogue, item, page, found);
    }),
    ...(structures.length > 0 && { structures }),
  };
}

/** The notices for pages without an image, by page number. */
export function findNotices(
  { site }: PublicCatalogue,
  item: OpenItem,
  images: ItemImages | undefined,
): ReadonlyMap<number, string> {
  const cut = findOpenImages(item, images);
  const [size = usualSize] = cut.values();
  const without = item.pages.filter(({ number }) => !cut.has(number));
  return new Map(
    without.map((page) => [page.number, buildNoticeImage(buildNotice(site, page), size)]),
  );
}

function describeItem(
  catalogue: PublicCatalogue,
  item: OpenItem,
): Pick<Manifest, 'summary' | 'metadata'> {
  const vi = buildItemFacts(catalogue, item, 'vi');
  const en = buildItemFacts(catalogue, item, 'en');
  const reference = inBoth((language) => toReference(catalogue, item, language));
  const isRedacted = toItemRedactionWords(item, 'vi') !== undefined;
  return {
    ...toSummary(vi.description, en.description),
    metadata: [
      { label: say('iiif.reference'), value: reference },
      ...toMetadata(
        [...vi.main, ...vi.groups.flatMap(({ rows }) => rows)],
        [...en.main, ...en.groups.flatMap(({ rows }) => rows)],
      ),
      ...(isRedacted
        ? [
            {
              label: say('records.redactions'),
              value: inBoth((language) => toItemRedactionWords(item, language) ?? ''),
            },
          ]
        : []),
    ],
  };
}
