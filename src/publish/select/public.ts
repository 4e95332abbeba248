import type { Catalogue, ExhibitState } from '#src/catalogue/model.ts';
import type { SiteSettings } from '#src/domain/schema/site.ts';
import { urls } from '#src/site/urls.ts';
import { toStateOn } from './exhibit-state.ts';
import { pick } from './pick.ts';
import { toPublicAuthorities } from './public-authorities.ts';
import type { MovedRecord, PublicData } from '#src/public/public-model.ts';
import { toPublicFile, toPublicFonds, toPublicItem } from './public-records.ts';
import {
  publicProse,
  toPublicAnniversary,
  toPublicCollection,
  toPublicExhibit,
  valuesInProse,
} from './public-stories.ts';

export interface PublishOptions {
  /** Include unfinished exhibits and those before their first day: only for `npm run dev`. */
  readonly drafts?: boolean;
}

/**
 * The public part of the catalogue. Every public object is built field by field: a field added to
 * the catalogue stays private until it is named here. A record below a withheld one is withheld
 * too, and so is every reference to it.
 */
export function publishCatalogue(
  catalogue: Catalogue,
  { drafts = false }: PublishOptions = {},
): PublicData {
  const { site } = catalogue;
  const fonds = catalogue.fonds.flatMap((record) => toPublicFonds(record, site) ?? []);
  const fondsCodes = new Set(fonds.map(({ code }) => code));
  const files = catalogue.files
    .filter((record) => fondsCodes.has(record.fonds))
    .flatMap((record) => toPublicFile(record, site) ?? []);
  const fileIds = new Set(files.map(({ id }) => id));
  const items = catalogue.items
    .filter((record) => fileIds.has(record.file))
    .flatMap((record) => toPublicItem(record, site) ?? []);

  const moved = toMoved(catalogue, { fonds, files, items });
  const withdrawn = catalogue.withdrawn.map((record) =>
    pick(record, ['kind', 'id', 'slug', 'on', 'reason', 'note', 'title']),
  );
  const records = new Set([...fileIds, ...items.map(({ id }) => id)]);
  const withheld = new Set([
    ...catalogue.fonds.map(({ code }) => code).filter((code) => !fondsCodes.has(code)),
    ...[...catalogue.files, ...catalogue.items]
      .map(({ id }) => id)
      .filter((id) => !records.has(id)),
    ...withdrawn.map(({ id }) => id).filter((id) => !records.has(id)),
  ]);
  const scope = {
    items: new Map(items.map((item) => [item.id, item])),
    records,
    withheld,
    withheldPages: new Set(
      catalogue.items.flatMap(({ id, pages }) =>
        pages
          .filter(({ access }) => access.kind === 'withheld')
          .map(({ number }) => `${id}#${number}`),
      ),
    ),
    withheldPaths: findWithheldPaths(catalogue, withheld, drafts),
  };
  const collections = catalogue.collections.map((story) => toPublicCollection(story, scope));
  const exhibitsIn = (...states: readonly ExhibitState[]) =>
    catalogue.exhibits
      .filter((story) => states.includes(toStateOn(story, catalogue.today)))
      .map((story) => toPublicExhibit(story, scope));
  const exhibits = drafts ? exhibitsIn('published', 'draft') : exhibitsIn('published');
  const unlistedExhibits = exhibitsIn('unlisted');
  const pages = catalogue.pages.map((page) => ({
    ...pick(page, ['slug', 'title']),
    prose: publicProse(page.prose, scope),
  }));
  const namedInProse = new Set(
    [...collections, ...exhibits, ...unlistedExhibits, ...pages].flatMap(({ prose }) => [
      ...valuesInProse(prose.vi),
      ...valuesInProse(prose.en ?? []),
    ]),
  );
  return {
    site: publicSite(site),
    today: catalogue.today,
    fonds: fonds.map((record) =>
      'prose' in record ? { ...record, prose: publicProse(record.prose, scope) } : record,
    ),
    files,
    items,
    ...(withdrawn.length > 0 && { withdrawn }),
    ...(moved.length > 0 && { moved }),
    authorities: toPublicAuthorities(catalogue.authorities, [...files, ...items], namedInProse),
    collections,
    exhibits,
    unlistedExhibits,
    anniversaries: catalogue.anniversaries.map((day) => toPublicAnniversary(day, scope)),
    pages,
    synonyms: catalogue.synonyms,
  };
}

/** Former paths of records that are public, or that have a withdrawal notice. */
function toMoved(
  { oldPaths, withdrawn }: Catalogue,
  { fonds, files, items }: Pick<PublicData, 'fonds' | 'files' | 'items'>,
): readonly MovedRecord[] {
  const slugs = {
    fonds: new Map(fonds.map(({ code, slug }) => [code, slug])),
    file: new Map(files.map(({ id, slug }) => [id, slug])),
    item: new Map(items.map(({ id, slug }) => [id, slug])),
  };
  for (const { kind, id, slug } of withdrawn) slugs[kind].set(id, slug);
  return oldPaths.flatMap(({ kind, slug, id }) => {
    const to = slugs[kind].get(id);
    return to === undefined ? [] : [{ kind, slug, to }];
  });
}

/** Paths of withheld records, and of exhibits without a page before their first day. */
function findWithheldPaths(
  { fonds, files, items, withdrawn, exhibits, today }: Catalogue,
  withheld: ReadonlySet<string>,
  drafts: boolean,
): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const language of ['vi', 'en'] as const) {
    for (const { code, slug } of fonds) {
      if (withheld.has(code)) paths.add(urls.fonds(language, slug));
    }
    for (const { id, slug } of files) if (withheld.has(id)) paths.add(urls.file(language, slug));
    for (const { id, slug } of items) if (withheld.has(id)) paths.add(urls.item(language, slug));
    for (const { kind, slug } of withdrawn) paths.add(urls[kind](language, slug));
    for (const story of drafts ? [] : exhibits) {
      if (toStateOn(story, today) === 'draft') paths.add(urls.exhibit(language, story.slug));
    }
  }
  return paths;
}

function publicSite(site: SiteSettings): SiteSettings {
  return {
    ...pick(site, ['name', 'tagline', 'seal', 'code', 'citedAs', 'url', 'address', 'email']),
    ...pick(site, ['phone', 'openingHours', 'readingRoom', 'readerRegister', 'rights', 'pdf']),
    ...pick(site, ['virtualReading']),
    ...pick(site, ['rightsStatement', 'embedding']),
    ...pick(site, ['sample', 'requests', 'publicFields']),
  };
}
