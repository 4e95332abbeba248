import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { shareImageOf, urls } from '#src/site/urls.ts';
import { buildExhibitEvent } from './exhibit-event.ts';
import { toTerm } from './exhibits.ts';
import {
  toAlternates,
  toShownText,
  toTitledLanguage,
  type ShownText,
} from '#src/describe/links/local-link.ts';
import type { PageMeta } from '#src/describe/links/page-meta.ts';
import {
  buildRecordEntry,
  findRecord,
  type PictureRef,
  type RecordEntry,
} from '#src/describe/links/record-entry.ts';
import { findCover } from '#src/describe/links/story-cover.ts';
import { buildStory, type Story } from './story.ts';

export interface ExhibitView {
  readonly meta: PageMeta;
  readonly summary: ShownText;
  readonly cover?: PictureRef;
  readonly term?: string;
  readonly curators?: ShownText;
  /** Set where it is not public. */
  readonly state?: 'draft' | 'unlisted';
  readonly story: Story;
  /** Every record shown, once, for the list at the end. */
  readonly records: readonly RecordEntry[];
}

export function buildExhibit(
  catalogue: PublicCatalogue,
  slug: string,
  language: Language,
): ExhibitView {
  const exhibit = catalogue.findExhibit(slug);
  if (exhibit === undefined) throw new RangeError(`No exhibit ${slug}.`);
  const t = translateTo(language);
  const title = toShownText(language, exhibit.title).text;
  const summary = toShownText(language, exhibit.summary);
  const cover = findCover(catalogue, exhibit);
  const term = toTerm(exhibit, catalogue.today, language);
  return {
    meta: {
      language,
      title,
      description: summary.text,
      alternates: toAlternates(exhibit.title, (shown) => urls.exhibit(shown, slug)),
      crumbs: [{ label: t('common.exhibits'), href: urls.exhibits(language) }, { label: title }],
      ...(exhibit.state === undefined
        ? {
            image: shareImageOf(urls.exhibit(toTitledLanguage(exhibit.title, language), slug)),
            jsonLd: buildExhibitEvent(catalogue, exhibit, language),
          }
        : { noIndex: true }),
    },
    summary,
    ...(cover && { cover }),
    ...(term !== undefined && { term }),
    ...(exhibit.curators && { curators: toShownText(language, exhibit.curators) }),
    ...(exhibit.state && { state: exhibit.state }),
    story: buildStory(catalogue, exhibit.prose, language, exhibit),
    records: exhibit.records
      .map(({ id }) => findRecord(catalogue, id))
      .filter((record) => record !== undefined)
      .map((record) => buildRecordEntry(catalogue, record, language)),
  };
}

/** Exhibits that have a page in a language, including those for reviewers. */
export function listExhibitPages(catalogue: PublicCatalogue, language: Language) {
  return [...catalogue.exhibits, ...(catalogue.unlistedExhibits ?? [])]
    .filter(({ title }) => language === 'vi' || title.en !== undefined)
    .map(({ slug }) => slug);
}
