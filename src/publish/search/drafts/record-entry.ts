import { inLanguage } from '#src/domain/local-text.ts';
import type { Language } from '#src/domain/values.ts';
import type { RecordEntry } from '#src/site/search-files.ts';
import { toShownLanguage, type SearchDraft } from './draft.ts';

/** Characters of a text kept for excerpts; the rest is on its page. */
const longestText = 1200;

/** What a search result shows of a record, in one language. */
export function toRecordEntry(draft: SearchDraft, language: Language): RecordEntry {
  const { title, name = title, number, author, date, access, thumbnail, citation } = draft;
  const shown = toShownLanguage(title, language);
  const own = inLanguage(title, shown);
  const named = inLanguage(name, shown);
  const text = draft.text(shown);
  const reference = draft.reference?.(language);
  return {
    href: draft.toPath(shown),
    title: named,
    ...(named !== own && { ownTitle: own }),
    kind: draft.kindLabel(language),
    ...(text && { text: text.slice(0, longestText) }),
    ...(reference !== undefined && { reference }),
    ...(number !== undefined && { number }),
    ...(author !== undefined && { author }),
    ...(date && { date: date.label[language], edtf: date.edtf }),
    ...(access && { access }),
    ...(shown !== language && { language: shown }),
    ...(thumbnail && { thumbnail }),
    ...(citation && { citation: citation[language] }),
  };
}
