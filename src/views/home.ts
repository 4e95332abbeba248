import type { Language, LocalText } from '../catalogue/values.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { translateTo, type MessageKey } from '../i18n/index.ts';
import type { PublicCatalogue, PublicExhibit } from '../publish/public-model.ts';
import { urls } from '../site/urls.ts';
import { buildFondsCard, type FondsCard } from './fonds-index.ts';
import { toBothLanguages, toLocalLink, toShownText, type ShownText } from './local-link.ts';
import type { Link, PageMeta } from './page-meta.ts';
import {
  buildRecordEntry,
  findPageImage,
  findPicture,
  findRecord,
  type PictureRef,
  type RecordEntry,
} from './record-entry.ts';
import { buildYearBars, type YearBar } from './years.ts';

/** What opens the page: a story in large type with one or two of its pages. */
export interface Feature {
  readonly eyebrow?: string;
  readonly title: ShownText;
  readonly text: ShownText;
  readonly action: Link;
  readonly pictures: readonly PictureRef[];
}

export interface HomeView {
  readonly meta: PageMeta;
  readonly feature: Feature;
  readonly itemCount: number;
  readonly years: readonly YearBar[];
  /** `23/11` and the records of that day of the year; absent when there are none. */
  readonly today?: { readonly label: string; readonly entries: readonly RecordEntry[] };
  readonly opened: readonly (RecordEntry & { readonly openedOn: string })[];
  readonly fonds: readonly FondsCard[];
  readonly pictures?: { readonly title: Link; readonly entries: readonly RecordEntry[] };
  readonly figures: readonly { readonly value: string; readonly label: string }[];
}

const mostEntries = 6;

export function buildHome(catalogue: PublicCatalogue, language: Language): HomeView {
  const t = translateTo(language);
  const { site } = catalogue;
  const today = buildToday(catalogue, language);
  const pictures = buildPictures(catalogue, language);
  return {
    meta: {
      language,
      title: toShownText(language, site.name).text,
      description: t('home.description'),
      alternates: toBothLanguages(urls.home),
      crumbs: [],
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'ArchiveOrganization',
        name: toShownText(language, site.name).text,
        url: site.url,
      },
    },
    feature: buildFeature(catalogue, language),
    itemCount: catalogue.items.length,
    years: buildYearBars(catalogue, language),
    ...(today && { today }),
    opened: buildOpened(catalogue, language),
    fonds: catalogue.fonds
      .slice(0, mostEntries)
      .map((fonds) => buildFondsCard(catalogue, fonds, language)),
    ...(pictures && { pictures }),
    figures: buildFigures(catalogue, language),
  };
}

function buildFeature(catalogue: PublicCatalogue, language: Language): Feature {
  const t = translateTo(language);
  const exhibit = catalogue.exhibits.find((one) => isShown(one, catalogue.today));
  const story = exhibit ?? catalogue.collections[0];
  if (story === undefined) {
    return {
      title: toShownText(language, catalogue.site.name),
      text: toShownText(language, catalogue.site.tagline),
      action: { label: t('home.seeFonds'), href: urls.fondsIndex(language) },
      pictures: picturesOf(catalogue, catalogue.items.map(({ id }) => id)),
    };
  }
  const cover = story.cover && catalogue.findItem(story.cover.item);
  const first = cover && findPageImage(cover, story.cover?.page);
  const ids = story.records.map(({ id }) => id).filter((id) => id !== first?.item);
  return {
    eyebrow: eyebrowOf(exhibit, language),
    title: toShownText(language, story.title),
    text: toShownText(language, story.summary),
    action: storyLink(story.title, exhibit ? 'exhibit' : 'collection', story.slug, language),
    pictures: [...(first ? [first] : []), ...picturesOf(catalogue, ids)].slice(0, 2),
  };
}

function isShown(exhibit: PublicExhibit, today: string): boolean {
  return (exhibit.from ?? '') <= today && today <= (exhibit.until ?? '9999');
}

function eyebrowOf(exhibit: PublicExhibit | undefined, language: Language): string {
  const t = translateTo(language);
  if (exhibit === undefined) return t('home.collection');
  if (exhibit.until === undefined) return t('home.exhibit');
  return t('home.exhibitUntil', { day: formatDay(language, exhibit.until) });
}

function storyLink(
  title: LocalText,
  kind: 'exhibit' | 'collection',
  slug: string,
  language: Language,
): Link {
  const key: MessageKey = kind === 'exhibit' ? 'home.seeExhibit' : 'home.seeCollection';
  const link = toLocalLink(language, title, (shown) => urls[kind](shown, slug));
  return { ...link, label: translateTo(language)(key) };
}

function picturesOf(catalogue: PublicCatalogue, ids: readonly string[]): readonly PictureRef[] {
  const found: PictureRef[] = [];
  for (const id of ids) {
    const record = findRecord(catalogue, id);
    const picture = record && findPicture(catalogue, record);
    if (picture) found.push(picture);
    if (found.length === 2) break;
  }
  return found;
}

/** Records whose date is one day, the same day and month as the day of the build. */
function buildToday(catalogue: PublicCatalogue, language: Language): HomeView['today'] {
  const [, month = '', day = ''] = catalogue.today.split('-');
  const entries = catalogue.items
    .filter(({ date }) => date?.earliest === date?.latest && date?.earliest?.slice(5) === `${month}-${day}`)
    .slice(0, mostEntries)
    .map((item) => buildRecordEntry(catalogue, item, language));
  const label = language === 'vi' ? `${Number(day)}/${Number(month)}` : `${day}/${month}`;
  return entries.length === 0 ? undefined : { label, entries };
}

/** Records whose closing has run out, the latest first. */
function buildOpened(catalogue: PublicCatalogue, language: Language): HomeView['opened'] {
  return [...catalogue.files, ...catalogue.items]
    .flatMap((record) =>
      'openedOn' in record && record.openedOn !== undefined
        ? [{ record, openedOn: record.openedOn }]
        : [],
    )
    .sort((a, b) => b.openedOn.localeCompare(a.openedOn))
    .slice(0, 4)
    .map(({ record, openedOn }) => ({
      ...buildRecordEntry(catalogue, record, language),
      openedOn: formatDay(language, openedOn),
    }));
}

/** A collection that the feature does not show already, by its records with a page image. */
function buildPictures(catalogue: PublicCatalogue, language: Language): HomeView['pictures'] {
  const hasExhibit = catalogue.exhibits.some((one) => isShown(one, catalogue.today));
  const collection = catalogue.collections[hasExhibit ? 0 : 1] ?? catalogue.collections[0];
  if (collection === undefined) return undefined;
  const entries = collection.records
    .flatMap(({ id }) => findRecord(catalogue, id) ?? [])
    .map((record) => buildRecordEntry(catalogue, record, language))
    .filter(({ picture }) => picture !== undefined)
    .slice(0, mostEntries);
  if (entries.length === 0) return undefined;
  const title = toLocalLink(language, collection.title, (shown) =>
    urls.collection(shown, collection.slug),
  );
  return { title, entries };
}

function buildFigures(catalogue: PublicCatalogue, language: Language): HomeView['figures'] {
  const t = translateTo(language);
  const pages = catalogue.items
    .flatMap((item) => ('pages' in item ? item.pages : []))
    .filter((page) => page.kind === 'open' && page.scanned).length;
  return ([
    { count: catalogue.fonds.length, key: 'home.figureFonds' },
    { count: catalogue.files.length, key: 'home.figureFiles' },
    { count: catalogue.items.length, key: 'home.figureItems' },
    { count: pages, key: 'home.figurePages' },
  ] as const).map(({ count, key }) => ({
    value: formatNumber(language, count),
    label: t(key, { count }),
  }));
}
