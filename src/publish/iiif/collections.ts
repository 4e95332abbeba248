import { inLanguage } from '#src/domain/local-text.ts';
import { iiifUrls, urls } from '#src/site/urls.ts';
import { toArchiveName } from '#src/describe/names/archive-name.ts';
import { buildCitation } from '#src/describe/citation/citation.ts';
import { buildFileFacts } from '#src/describe/facts/file-facts.ts';
import { buildFondsAreas } from '#src/describe/facts/fonds-areas.ts';
import { toAlternates, toBothLanguages } from '#src/describe/links/local-link.ts';
import { toRecordName } from '#src/describe/names/record-name.ts';
import { findRights, ofArchive } from '#src/describe/access/rights.ts';
import { toReference } from '#src/describe/access/request-target.ts';
import type { PublicCatalogue, PublicFile, PublicFonds } from '#src/public/public-model.ts';
import { inBoth, say, toLanguageMap } from './language-map.ts';
import { toMetadata, toSummary } from './metadata.ts';
import { presentationContext, type Collection, type Manifest, type Reference } from './model.ts';
import { describePublisher, describeTerms, toAbsolute, toHomepage } from './publisher.ts';

/** A reference to a member of a collection. */
export function toMember({ id, type, label, thumbnail }: Manifest | Collection): Reference {
  return { id, type, label, ...(thumbnail && { thumbnail }) };
}

/** The items of a file that have a manifest. */
export function buildFileCollection(
  catalogue: PublicCatalogue,
  file: PublicFile,
  items: readonly Reference[],
): Collection {
  const { site } = catalogue;
  const fonds = catalogue.findFonds(file.fonds);
  const vi = buildFileFacts(catalogue, file, 'vi');
  const en = buildFileFacts(catalogue, file, 'en');
  const reference = inBoth((language) => toReference(catalogue, file, language));
  return {
    ...startCollection(iiifUrls.file(file.slug), site, toRecordName(file)),
    ...toSummary(vi.description, en.description),
    metadata: [
      { label: say('iiif.reference'), value: reference },
      ...toMetadata(
        [...vi.main, ...vi.groups.flatMap(({ rows }) => rows)],
        [...en.main, ...en.groups.flatMap(({ rows }) => rows)],
      ),
    ],
    ...describeTerms(buildCitation(catalogue, file), findRights(catalogue, file)),
    homepage: toHomepage(
      site,
      toAlternates(file.title, (language) => urls.file(language, file.slug)),
    ),
    ...(fonds && { partOf: [toParent(site, iiifUrls.fonds(fonds.slug), fonds.title)] }),
    ...thumbnailOf(items),
    items,
  };
}

/** The files of a fonds that have images. */
export function buildFondsCollection(
  catalogue: PublicCatalogue,
  fonds: PublicFonds,
  files: readonly Reference[],
): Collection {
  const { site } = catalogue;
  const areas = (language: 'vi' | 'en') =>
    buildFondsAreas(fonds, language, fonds.date?.label[language]).flatMap(({ rows }) => rows);
  const { title } = fonds;
  return {
    ...startCollection(iiifUrls.fonds(fonds.slug), site, title),
    metadata: toMetadata(areas('vi'), areas('en')),
    ...describeTerms(
      {
        vi: `${title.vi}, ${toArchiveName(site, 'vi')}.`,
        en: `${inLanguage(title, 'en')}, ${toArchiveName(site, 'en')}.`,
      },
      findRights(catalogue, fonds),
    ),
    homepage: toHomepage(
      site,
      toAlternates(title, (language) => urls.fonds(language, fonds.slug)),
    ),
    partOf: [toParent(site, iiifUrls.archive(), site.name)],
    ...thumbnailOf(files),
    items: files,
  };
}

/** The fonds of the archive that have images. */
export function buildArchiveCollection(
  { site }: PublicCatalogue,
  fonds: readonly Reference[],
): Collection {
  return {
    ...startCollection(iiifUrls.archive(), site, site.name),
    summary: toLanguageMap(site.tagline),
    metadata: [],
    ...describeTerms(
      { vi: `${toArchiveName(site, 'vi')}.`, en: `${toArchiveName(site, 'en')}.` },
      ofArchive(site),
    ),
    homepage: toHomepage(site, toBothLanguages(urls.fondsIndex)),
    ...thumbnailOf(fonds),
    items: fonds,
  };
}

function startCollection(path: string, site: PublicCatalogue['site'], title: PublicFile['title']) {
  return {
    '@context': presentationContext,
    id: toAbsolute(site, path),
    type: 'Collection',
    label: toLanguageMap(title),
    ...describePublisher(site),
  } as const;
}

function toParent(
  site: PublicCatalogue['site'],
  path: string,
  title: PublicFile['title'],
): Reference {
  return { id: toAbsolute(site, path), type: 'Collection', label: toLanguageMap(title) };
}

function thumbnailOf(items: readonly Reference[]): Pick<Collection, 'thumbnail'> {
  const thumbnail = items.find((item) => item.thumbnail !== undefined)?.thumbnail;
  return thumbnail === undefined ? {} : { thumbnail };
}
