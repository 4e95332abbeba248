import { foldWithMap } from '#src/text/fold.ts';
import type { Language } from '#src/domain/values.ts';
import { searchFiles, type SuggestionEntry, type SuggestionKeys } from '#src/site/search-files.ts';
import {
  suggestionFormsOf,
  suggestionKeysOf,
  toSuggestionForm,
} from '#src/text/query/suggestion-form.ts';
import { matchApart } from '#src/text/match-apart.ts';
import { loadPack } from '../engine/indexes/load-pack.ts';
import type { MarkedText, Suggestion } from '../engine/search-backend.ts';

const most = 8;

/**
 * Names and numbers with a word that starts with the typed text, from files of a few kilobytes
 * each.
 */
export function createSuggester(
  language: Language,
): (typed: string) => Promise<readonly Suggestion[]> {
  const files = new Map<string, Promise<readonly SuggestionEntry[]>>();
  let keys: Promise<SuggestionKeys> | undefined;
  const load = async (key: string): Promise<readonly SuggestionEntry[]> => {
    keys ??= loadPack<SuggestionKeys>(searchFiles.suggestionKeys(language));
    if (!(await keys).includes(key)) return [];
    const file = files.get(key) ?? loadPack(searchFiles.suggestions(language, key));
    files.set(key, file);
    return file;
  };
  return async (typed) => {
    const [key] = suggestionKeysOf(typed);
    if (key === undefined) return [];
    try {
      return pick(await load(key), typed);
    } catch (problem) {
      keys = undefined;
      files.delete(key);
      throw problem;
    }
  };
}

/** Whole-prefix matches before matches of inner words; those with the typed marks before others. */
function pick(entries: readonly SuggestionEntry[], typed: string): readonly Suggestion[] {
  const form = toSuggestionForm(typed);
  const written = typed.normalize('NFC').toLowerCase().trim();
  const rankOf = ({ label, as = label }: SuggestionEntry): number => {
    const index = suggestionFormsOf(as).findIndex((one) => one.startsWith(form));
    if (index < 0) return Infinity;
    return (index === 0 ? 0 : 2) + (as.toLowerCase().includes(written) ? 0 : 1);
  };
  const ranked = entries
    .map((entry) => ({ entry, rank: rankOf(entry) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank);
  const labels = new Map<string, Suggestion>();
  for (const { entry } of ranked) {
    const name = entry.href ?? entry.label;
    if (labels.size < most && !labels.has(name)) labels.set(name, toSuggestion(entry, typed));
  }
  return [...labels.values()];
}

function toSuggestion({ label, as, kind, href }: SuggestionEntry, typed: string): Suggestion {
  const text = as === undefined ? label : `${label} (${as})`;
  return { label: markBeginning(text, typed), kind, ...(href !== undefined && { href }) };
}

/** Highlights the typed text at the word that starts with it. */
function markBeginning(text: string, typed: string): MarkedText {
  const { folded, map } = foldWithMap(text);
  const form = toSuggestionForm(typed);
  for (const { index } of matchApart(folded, /[\p{L}\p{N}]/gu, /[\p{L}\p{N}]$/u)) {
    let end = index;
    for (let read = 0; read < form.length && end < folded.length; end += 1) {
      const letter = folded.charAt(end);
      if (letter === form.charAt(read)) read += 1;
      else if (/[\p{L}\p{N}]/u.test(letter)) break;
      if (read === form.length)
        return { text, marks: [[map[index] ?? 0, map[end + 1] ?? text.length]] };
    }
  }
  return { text, marks: [] };
}
