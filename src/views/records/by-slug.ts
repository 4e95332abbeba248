import type { RecordKind } from '#src/domain/values.ts';
import type {
  MovedRecord,
  PublicCatalogue,
  PublicFile,
  PublicFonds,
  PublicItem,
  PublicRecord,
  PublicWithdrawn,
} from '#src/public/public-model.ts';

interface Index {
  readonly fonds: ReadonlyMap<string, PublicFonds>;
  readonly file: ReadonlyMap<string, PublicFile>;
  readonly item: ReadonlyMap<string, PublicItem>;
  readonly withdrawn: ReadonlyMap<string, PublicWithdrawn>;
  readonly moved: ReadonlyMap<string, MovedRecord>;
}

/** The parts of a record's URL. */
export interface RecordSlug {
  readonly kind: RecordKind;
  readonly slug: string;
}

const indexes = new WeakMap<PublicCatalogue, Index>();

/** The fonds with a slug; throws for an unknown slug. */
export function getFondsBySlug(catalogue: PublicCatalogue, slug: string): PublicFonds {
  return get(indexOf(catalogue).fonds, slug);
}

export function getFileBySlug(catalogue: PublicCatalogue, slug: string): PublicFile {
  return get(indexOf(catalogue).file, slug);
}

export function getItemBySlug(catalogue: PublicCatalogue, slug: string): PublicItem {
  return get(indexOf(catalogue).item, slug);
}

/** The record that is shown at a URL, if there is one. */
export function findRecordBySlug(
  catalogue: PublicCatalogue,
  { kind, slug }: RecordSlug,
): PublicRecord | undefined {
  return indexOf(catalogue)[kind].get(slug);
}

/** The withdrawn record that had a URL. */
export function findWithdrawn(
  catalogue: PublicCatalogue,
  asked: RecordSlug,
): PublicWithdrawn | undefined {
  return indexOf(catalogue).withdrawn.get(toKey(asked));
}

/** The redirect of a URL under a former code. */
export function findMoved(catalogue: PublicCatalogue, asked: RecordSlug): MovedRecord | undefined {
  return indexOf(catalogue).moved.get(toKey(asked));
}

function get<Entry>(entries: ReadonlyMap<string, Entry>, slug: string): Entry {
  const entry = entries.get(slug);
  if (entry === undefined) throw new RangeError(`No record at ${slug}.`);
  return entry;
}

function indexOf(catalogue: PublicCatalogue): Index {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const { withdrawn = [], moved = [] } = catalogue;
  const index = {
    fonds: mapBySlug(catalogue.fonds),
    file: mapBySlug(catalogue.files),
    item: mapBySlug(catalogue.items),
    withdrawn: new Map(withdrawn.map((record) => [toKey(record), record])),
    moved: new Map(moved.map((record) => [toKey(record), record])),
  };
  indexes.set(catalogue, index);
  return index;
}

function mapBySlug<Entry extends { readonly slug: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.slug, entry]));
}

function toKey({ kind, slug }: RecordSlug): string {
  return `${kind} ${slug}`;
}
