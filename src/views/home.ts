import { addDays } from '../domain/days.ts';
import type { Language } from '../domain/values.ts';
import { formatDay } from '../i18n/format.ts';
import { translateTo } from '../i18n/index.ts';
import type { PublicCatalogue, PublicCollection, PublicExhibit } from '../public/public-model.ts';
import { urls } from '../site/urls.ts';
import { buildDayPanels, type DayPanel } from './days/day-panels.ts';
import { isOnShow } from './stories/exhibits.ts';
import { buildFondsCard, type FondsCard } from './records/fonds-index.ts';
import {
  toBothLanguages,
  toLocalLink,
  toShownText,
  type ShownText,
} from '../describe/links/local-link.ts';
import { listNearDays, type NearDay } from './days/near-days.ts';
import type { Link, PageMeta } from '../describe/links/page-meta.ts';
import {
  buildRecordEntry,
  findPicture,
  findRecord,
  type PictureRef,
  type RecordEntry,
} from '../describe/links/record-entry.ts';
import { countArchive } from './browse/statistics.ts';
import { findCover } from '../describe/links/story-cover.ts';
import { buildYearBars, type YearBar } from './browse/years.ts';

/** The lead of the page: a story in large type with one or two page images. */
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
  /**
   * Coming anniversaries; more than are shown, so that a page built days ago can show the right
   * ones.
   */
  readonly near: readonly NearDay[];
  /** Records of this day in any year, and of the following days. */
  readonly days: readonly DayPanel[];
  readonly opened: readonly (RecordEntry & { readonly openedOn: string })[];
  readonly fonds: readonly FondsCard[];
  readonly pictures?: { readonly title: Link; readonly entries: readonly RecordEntry[] };
  readonly figures: readonly { readonly label: string; readonly value: number }[];
}

const mostEntries = 6;

export function buildHome(catalogue: PublicCatalogue, language: Language): HomeView {
  const t = translateTo(language);
  const { site, collections } = catalogue;
  const near = listNearDays(catalogue, language);
  const exhibit = findExhibit(catalogue, near);
  const pictures = buildPictures(catalogue, collections[exhibit ? 0 : 1], language);
  const name = toShownText(language, site.name).text;
  return {
    meta: {
      language,
      title: name,
      description: t('home.description'),
      alternates: toBothLanguages(urls.home),
      crumbs: [],
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'ArchiveOrganization',
        name,
        url: site.url,
      },
    },
    feature: buildFeature(catalogue, exhibit, language),
    itemCount: catalogue.items.length,
    years: buildYearBars(catalogue, language),
    near,
    days: buildDayPanels(catalogue, language),
    opened: buildOpened(catalogue, language),
    fonds: catalogue.fonds
      .slice(0, mostEntries)
      .map((fonds) => buildFondsCard(catalogue, fonds, language)),
    ...(pictures && { pictures }),
    figures: buildFigures(catalogue, language),
  };
}

/** The current exhibit of the next anniversary within a month; else the first current exhibit. */
function findExhibit(
  { exhibits, today }: PublicCatalogue,
  near: readonly NearDay[],
): PublicExhibit | undefined {
  const onShow = exhibits.filter((one) => isOnShow(one, today));
  const soon = near.filter(({ date }) => date <= addDays(today, 30));
  for (const { id } of soon) {
    const exhibit = onShow.find(({ anniversary }) => anniversary === id);
    if (exhibit) return exhibit;
  }
  return onShow[0];
}

function buildFeature(
  catalogue: PublicCatalogue,
  exhibit: PublicExhibit | undefined,
  language: Language,
): Feature {
  const t = translateTo(language);
  const { site, items, collections } = catalogue;
  const story = exhibit ?? collections[0];
  if (story === undefined) {
    return {
      title: toShownText(language, site.name),
      text: toShownText(language, site.tagline),
      action: { label: t('home.seeFonds'), href: urls.fondsIndex(language) },
      pictures: firstPictures(
        catalogue,
        items.map(({ id }) => id),
      ),
    };
  }
  const kind = exhibit ? 'exhibit' : 'collection';
  const cover = findCover(catalogue, story);
  const others = story.records.map(({ id }) => id).filter((id) => id !== cover?.item);
  const link = toLocalLink(language, story.title, (shown) => urls[kind](shown, story.slug));
  return {
    eyebrow: exhibit ? eyebrowOf(exhibit, language) : t('home.collection'),
    title: toShownText(language, story.title),
    text: toShownText(language, story.summary),
    action: { ...link, label: t(exhibit ? 'home.seeExhibit' : 'home.seeCollection') },
    pictures: [...(cover ? [cover] : []), ...firstPictures(catalogue, others)].slice(0, 2),
  };
}

function eyebrowOf({ until }: PublicExhibit, language: Language): string {
  const t = translateTo(language);
  if (until === undefined) return t('home.exhibit');
  return t('home.exhibitUntil', { day: formatDay(language, until) });
}

/** Page images of the first two of these records that have one. */
function firstPictures(catalogue: PublicCatalogue, ids: readonly string[]): readonly PictureRef[] {
  const found: PictureRef[] = [];
  for (const id of ids) {
    const record = findRecord(catalogue, id);
    const picture = record && findPicture(catalogue, record);
    if (picture) found.push(picture);
    if (found.length === 2) break;
  }
  return found;
}

/** Records whose closure ended within the last year, latest first. */
function buildOpened(catalogue: PublicCatalogue, language: Language): HomeView['opened'] {
  const [year = '', ...monthAndDay] = catalogue.today.split('-');
  const since = [String(Number(year) - 1), ...monthAndDay].join('-');
  return [...catalogue.files, ...catalogue.items]
    .flatMap((record) =>
      'openedOn' in record && (record.openedOn ?? '') >= since
        ? [{ record, openedOn: record.openedOn ?? '' }]
        : [],
    )
    .sort((a, b) => b.openedOn.localeCompare(a.openedOn))
    .slice(0, 4)
    .map(({ record, openedOn }) => ({
      ...buildRecordEntry(catalogue, record, language),
      openedOn: formatDay(language, openedOn),
    }));
}

/** A collection, shown by its records that have a page image. */
function buildPictures(
  catalogue: PublicCatalogue,
  collection: PublicCollection | undefined,
  language: Language,
): HomeView['pictures'] {
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
  const { fonds, files, items, digitisedPages } = countArchive(catalogue);
  const figures = [
    { count: fonds, key: 'home.figureFonds' },
    { count: files, key: 'home.figureFiles' },
    { count: items, key: 'home.figureItems' },
    { count: digitisedPages, key: 'home.figurePages' },
  ] as const;
  return figures.map(({ count, key }) => ({ label: t(key, { count }), value: count }));
}
