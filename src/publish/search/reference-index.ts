import { authorityKinds } from '#src/domain/values.ts';
import {
  referenceKeys,
  searchFiles,
  type ReferenceEntry,
  type ReferenceHead,
} from '#src/site/search-files.ts';
import { toCodeTokens } from '#src/text/query/code-tokens.ts';
import { toNameForms } from '#src/text/query/name-words.ts';
import type { SearchDraft } from './drafts/draft.ts';
import { writePack } from './pack.ts';

/** Entries per file: some kilobytes. */
const shardEntries = 512;

/** Collects the codes and places by which records are found; see `referenceKeys`. */
export function createReferenceIndex() {
  const entries: ReferenceEntry[] = [];
  const fonds = new Set<string>();
  return {
    add(draft: SearchDraft, record: number): void {
      const { codes = [], number, parts } = draft;
      for (const key of nameKeysOf(draft)) entries.push([key, record]);
      const keys = codes.map((code) => referenceKeys.code(toCodeTokens(code)));
      if (number !== undefined) keys.push(referenceKeys.documentNumber(toCodeTokens(number)));
      for (const key of new Set(keys)) entries.push([key, record]);
      if (parts === undefined) return;
      const own = toCodeTokens(parts.fonds);
      if (parts.file === undefined) {
        fonds.add(own.join(' '));
        entries.push([referenceKeys.fonds(own), record]);
        return;
      }
      const [inventory, file] = [parts.inventory ?? '', parts.file].map(toCodeTokens);
      if (inventory === undefined || file === undefined || file.length === 0) return;
      if (parts.item === undefined) {
        entries.push([referenceKeys.file(own, inventory, file), record]);
        entries.push([referenceKeys.number(file, own, inventory), record]);
        return;
      }
      const { ordinal, folios } = parts.item;
      const key = referenceKeys.item(own, inventory, file, toCodeTokens(String(ordinal ?? '')));
      entries.push(folios === undefined ? [key, record] : [key, record, folios]);
    },
    write(outDir: string): void {
      entries.sort(([a, one], [b, other]) => (a < b ? -1 : a > b ? 1 : one - other));
      const firsts: string[] = [];
      for (let from = 0; from < entries.length; from += shardEntries) {
        firsts.push(entries[from]?.[0] ?? '');
        const shard = from / shardEntries;
        const own = entries.slice(from, from + shardEntries);
        writePack(outDir, searchFiles.referenceShard(shard), own);
      }
      const head: ReferenceHead = { fonds: [...fonds].sort(), firsts };
      writePack(outDir, searchFiles.references, head);
    },
  };
}

/** All names of records that are identified only by name. */
function nameKeysOf({ kind, title, variants = [] }: SearchDraft): ReadonlySet<string> {
  if (!authorityKinds.some((one) => one === kind)) return new Set();
  const names = [title.vi, ...(title.en === undefined ? [] : [title.en]), ...variants];
  return new Set(names.flatMap((name) => toNameForms(name).map(referenceKeys.name)));
}
