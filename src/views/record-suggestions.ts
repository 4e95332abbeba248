import { formatShortReference, parseReference } from '../domain/reference.ts';
import type { PublicCatalogue } from '../public/public-model.ts';
import { foldText } from '../text/fold.ts';
import { findRecord } from '../describe/links/record-entry.ts';
import { toRecordName } from '../describe/names/record-name.ts';
import { toShortReference } from '../describe/access/request-target.ts';

/** Most suggestions for one reference. */
const most = 8;

interface Finder {
  /** Ids of records by their references as people write them. */
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  readonly searched: readonly { readonly id: string; readonly text: string }[];
}

const finders = new WeakMap<PublicCatalogue, Finder>();

/**
 * Ids of the published records that match a typed reference, document number or words of a title,
 * most likely first. A reference that identifies one record returns only that:
 * `TU-01-0145`, `tu.1.145` and “Phông TU, mục lục 01, hồ sơ 145” are the same.
 */
export function suggestRecords(catalogue: PublicCatalogue, typed: string): readonly string[] {
  const known = findRecord(catalogue, typed);
  if (known !== undefined) return [known.id];
  const finder = finders.get(catalogue) ?? buildFinder(catalogue);
  finders.set(catalogue, finder);
  const direct = finder.byKey.get(toKey(typed));
  if (direct !== undefined) return direct.slice(0, most);
  const parsed = parseReference(typed);
  const meant = parsed && finder.byKey.get(toKey(formatShortReference(parsed)));
  if (meant !== undefined) return meant.slice(0, most);
  const words = foldText(typed).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const found: string[] = [];
  for (const { id, text } of finder.searched) {
    if (words.every((word) => text.includes(word))) found.push(id);
    if (found.length === most) break;
  }
  return found;
}

function buildFinder(catalogue: PublicCatalogue): Finder {
  const byKey = new Map<string, string[]>();
  const searched: { id: string; text: string }[] = [];
  const keep = (key: string, id: string) => {
    const known = byKey.get(key) ?? [];
    byKey.set(key, known);
    if (!known.includes(id)) known.push(id);
  };
  for (const file of catalogue.files) {
    const reference = toShortReference(catalogue, file);
    keep(toKey(file.id), file.id);
    keep(toKey(reference), file.id);
    const words = [file.id, reference, toRecordName(file).vi];
    searched.push({ id: file.id, text: foldText(words.join(' ')) });
  }
  for (const item of catalogue.items) {
    keep(toKey(item.id), item.id);
    const words = [item.id, item.number ?? '', toRecordName(item).vi];
    searched.push({ id: item.id, text: foldText(words.join(' ')) });
  }
  return { byKey, searched };
}

/** Parts without marks and leading zeros: `TU-01-0145` → `tu-1-145`. */
function toKey(reference: string): string {
  return foldText(reference)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('-');
}
