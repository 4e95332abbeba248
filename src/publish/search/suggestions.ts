import { inLanguage } from '#src/domain/local-text.ts';
import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { SuggestionEntry } from '#src/site/search-files.ts';
import { suggestionKeysOf, toSuggestionForm } from '#src/text/query/suggestion-form.ts';
import { toShownLanguage, type SearchDraft } from './drafts/draft.ts';

const suggestedKinds: ReadonlySet<SearchDraft['kind']> = new Set([
  'fonds',
  'subject',
  'person',
  'organisation',
  'place',
]);

/** Collects autocomplete suggestions of a language, by file. */
export function createSuggestions(language: Language) {
  const files = new Map<string, SuggestionEntry[]>();
  const numbers = new Set<string>();
  const put = (typed: string, entry: SuggestionEntry, isWhole = false) => {
    const keys = isWhole ? suggestionKeysOf(typed).slice(0, 1) : suggestionKeysOf(typed);
    for (const key of new Set(keys)) {
      const file = files.get(key);
      if (file) file.push(entry);
      else files.set(key, [entry]);
    }
  };
  return {
    add(draft: SearchDraft): void {
      if (draft.number !== undefined && !numbers.has(toSuggestionForm(draft.number))) {
        numbers.add(toSuggestionForm(draft.number));
        const kind = translateTo(language)('search.documentNumber');
        put(draft.number, { label: draft.number, kind }, true);
      }
      if (!suggestedKinds.has(draft.kind)) return;
      const shown = toShownLanguage(draft.title, language);
      const label = inLanguage(draft.title, shown);
      const entry = { label, kind: draft.kindLabel(language), href: draft.toPath(shown) };
      put(label, entry);
      for (const variant of draft.variants ?? []) put(variant, { ...entry, as: variant });
    },
    files: (): ReadonlyMap<string, readonly SuggestionEntry[]> => files,
  };
}
