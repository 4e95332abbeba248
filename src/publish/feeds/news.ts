import { inLanguage } from '#src/domain/local-text.ts';
import { formatShortReference } from '#src/domain/reference.ts';
import type { Language, LocalText } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import { feedUrls, urls } from '#src/site/urls.ts';
import { toRecordName } from '#src/describe/names/record-name.ts';
import type {
  OpenFile,
  OpenItem,
  PublicCatalogue,
  PublicExhibit,
} from '#src/public/public-model.ts';
import { buildAtom, type NewsEntry } from './atom.ts';

/** Feed readers poll often, so older entries are needed only on the site itself. */
const mostEntries = 50;

/** Records that opened by date and exhibits that started, latest first, as Atom. */
export function buildNewsFeed(catalogue: PublicCatalogue, language: Language): string {
  const { site, today } = catalogue;
  const absolute = (path: string) => new URL(path, site.url).href;
  const t = translateTo(language);
  const archive = inLanguage(site.name, language);
  const records = [...catalogue.files, ...catalogue.items].flatMap((record) =>
    'openedOn' in record ? toRecordEntry(catalogue, record, language) : [],
  );
  const exhibits = catalogue.exhibits.flatMap((one) => toExhibitEntry(one, today, language));
  const entries = [...records, ...exhibits]
    .sort((a, b) => b.day.localeCompare(a.day) || a.url.localeCompare(b.url))
    .slice(0, mostEntries)
    .map((entry) => ({ ...entry, url: absolute(entry.url) }));
  return buildAtom({
    language,
    title: `${t('anniversaries.news.title')} · ${archive}`,
    author: archive,
    url: absolute(feedUrls.news(language)),
    home: absolute(urls.home(language)),
    updated: entries[0]?.day ?? today,
    entries,
  });
}

function toRecordEntry(
  catalogue: PublicCatalogue,
  record: OpenFile | OpenItem,
  language: Language,
): readonly NewsEntry[] {
  const { kind, slug, title, openedOn } = record;
  const file = kind === 'file' ? record : catalogue.findFile(record.file);
  if (openedOn === undefined || file === undefined) return [];
  const { fonds, inventory, notation } = file;
  const shown = shownIn(title, language);
  const t = translateTo(shown);
  const names = toRecordName(record);
  const what = formatShortReference({ fonds, inventory, file: notation });
  return [
    {
      url: urls[kind](shown, slug),
      title: inLanguage(names, shown),
      summary: t('anniversaries.news.opened', { what }),
      category: t('home.new'),
      language: shown,
      day: openedOn,
    },
  ];
}

/** Undefined for an exhibit without a first day, and for one that has not started. */
function toExhibitEntry(
  { slug, title, summary, from }: PublicExhibit,
  today: string,
  language: Language,
): readonly NewsEntry[] {
  if (from === undefined || from > today) return [];
  const shown = shownIn(title, language);
  return [
    {
      url: urls.exhibit(shown, slug),
      title: inLanguage(title, shown),
      summary: inLanguage(summary, shown),
      category: translateTo(shown)('anniversaries.news.exhibit'),
      language: shown,
      day: from,
    },
  ];
}

function shownIn(title: LocalText, language: Language): Language {
  return title[language] === undefined ? 'vi' : language;
}
