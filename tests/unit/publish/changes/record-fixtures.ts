import type { Catalogue } from '#src/catalogue/model.ts';
import {
  buildPublishedRecord,
  type ScanHashes,
} from '#src/publish/changes/build-published-record.ts';
import type { Change, ChangeKind } from '#src/publish/changes/change.ts';
import { compareRecords } from '#src/publish/changes/compare-records.ts';
import type { PublishedRecord } from '#src/publish/changes/published-record.ts';
import { listAskedKinds } from '#src/publish/changes/weigh-changes.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { buildCatalogue, buildItem } from '../select/fixtures.ts';

type Parts = Parameters<typeof buildCatalogue>[0];

/** What a site of these parts publishes. */
export function recordOf(parts: Parts, hashes: ScanHashes = new Map()): PublishedRecord {
  const catalogue: Catalogue = buildCatalogue(parts);
  return buildPublishedRecord(catalogue, publishCatalogue(catalogue), hashes);
}

/** Twelve items of one file with titles of their own. */
export const twelveItems = Array.from({ length: 12 }, (_, index) => {
  const number = String(index + 1);
  return buildItem({
    id: `TU-01-145-${number}`,
    slug: `TU-01-145-${number}`,
    ordinal: index + 1,
    number: `${number}-NQ/TU`,
    title: { vi: `Nghị quyết thứ ${number}` },
  });
});

/** The changes that a person is asked about, as `kind id`, `kind id/page`. */
export function askedOf(before: PublishedRecord, now: PublishedRecord): readonly string[] {
  const changes = compareRecords(before, now);
  const asked = listAskedKinds(changes, before);
  return changes.filter(({ kind }) => asked.has(kind)).map(toText);
}

/** All changes of some kinds, in the same form. */
export function changesOf(
  before: PublishedRecord,
  now: PublishedRecord,
  ...kinds: readonly ChangeKind[]
): readonly string[] {
  return compareRecords(before, now)
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(toText);
}

function toText({ kind, record, page }: Change): string {
  return `${kind} ${record.id}${page === undefined ? '' : `/${page}`}`;
}
