import type { PageBinding, PageBindings } from '#src/catalogue/binding/page-binding.ts';
import { compareReferences } from '#src/domain/reference.ts';
import type {
  FileRecord,
  FondsRecord,
  ItemRecord,
  OldPath,
  WithdrawnRecord,
} from '#src/catalogue/model.ts';
import { fileFields } from '#src/domain/schema/file.ts';
import { itemFields } from '#src/domain/schema/item.ts';
import { pageFields, redactionFields } from '#src/domain/schema/page.ts';
import type { SiteSettings } from '#src/domain/schema/site.ts';
import type { FondsSource, Sources } from '#src/catalogue/sources.ts';
import type { RecordKind } from '#src/domain/values.ts';
import type { AuthorityIndex } from './authorities.ts';
import { checkCounts, checkDates, checkFolios } from '../checks.ts';
import { createContext, mayBeUnread, type BuildContext } from '../context.ts';
import { createTypeReader } from './document-types.ts';
import { createFileIndex } from './file-index.ts';
import { buildFile } from './files.ts';
import { tellFolderIssues } from '../folder-issues.ts';
import { buildFonds, standInFor } from './fonds.ts';
import { buildPages, readPageNotes, toBoundRows } from './item-pages.ts';
import { createItemScans } from './item-scans.ts';
import { buildItem } from './items.ts';
import { createOldCodes, type OldCodes } from './old-codes.ts';
import { groupPageRows } from './page-rows.ts';
import type { ProseReader } from '../stories/prose-reader.ts';
import type { Row } from '../rows/row.ts';
import { createIdRegistry, createSlugRegistry, type SlugRegistry } from './slugs.ts';
import { readRows } from '../rows/table.ts';
import { createWithdrawnList, type RecordKey, type WithdrawnList } from './withdrawn-list.ts';
import { noteWithdrawn } from './withdrawn-rows.ts';

export interface Records {
  readonly fonds: readonly FondsRecord[];
  readonly files: readonly FileRecord[];
  readonly items: readonly ItemRecord[];
  readonly withdrawn: readonly WithdrawnRecord[];
  readonly oldPaths: readonly OldPath[];
}

/** Fonds, files, items and their pages, in order of reference. */
export function buildRecords(
  sources: Sources,
  authorities: AuthorityIndex,
  prose: ProseReader,
  { documentTypes = [] }: Pick<SiteSettings, 'documentTypes'>,
  context: BuildContext,
): Records & { readonly isListed: WithdrawnList['holds']; readonly binding: PageBindings } {
  const withdrawn = createWithdrawnList(sources.withdrawn, context);
  const toolsOfKind = (kind: RecordKind, reserved?: readonly string[]) => ({
    ids: createIdRegistry(context),
    oldCodes: createOldCodes(kind, context),
    withdrawn,
    slugs: createSlugRegistry(context, reserved),
    authorities,
    prose,
  });
  const fondsTools = toolsOfKind('fonds');
  const folders = sources.fonds.flatMap((source) => {
    const fonds = buildFonds(source, fondsTools, context);
    if (fonds === undefined) context.unread.add(source.folder);
    if (fonds !== 'secret') return [{ source, fonds: fonds ?? standInFor(source) }];
    hideFolder(source, context);
    return [];
  });
  const fileTools = toolsOfKind('file');
  const files = folders.flatMap(({ source, fonds }) =>
    readRows(source.files, fileFields, 'fileCode', context).flatMap(
      (row) => buildFile(row, fonds, fileTools, context) ?? [],
    ),
  );
  const fileRecords = files.map(({ record }) => record);
  const fileIndex = createFileIndex(files, context);
  // Collections of fonds and files are at /iiif/phong/ and /iiif/ho-so/, beside items.
  const itemTools = toolsOfKind('item', ['phong', 'ho-so']);
  const scans = createItemScans(sources.scans, context);
  const described = folders.map(({ source, fonds }) => {
    const deps = { ...itemTools, types: createTypeReader(documentTypes, context) };
    const items = readRows(source.items, itemFields, 'docCode', context).flatMap(
      (row) => buildItem(row, fonds, fileIndex, deps, context) ?? [],
    );
    deps.types.finish();
    return { source, items };
  });
  const known = new Set(described.flatMap(({ items }) => items.map(({ record }) => record.id)));
  // An item's rows may be in the tables of another fonds: none of them may be skipped.
  const pageRows = groupPageRows(
    folders.flatMap(({ source }) => readRows(source.pages, pageFields, '', context)),
    folders.flatMap(({ source }) => readRows(source.redactions, redactionFields, '', context)),
    (row) => findItemOfPage(row, known, context),
    context,
  );
  const bindings: PageBinding[] = [];
  const items = described.flatMap(({ source, items: own }) =>
    own.map((item) => {
      const { id, access } = item.record;
      const found = scans.find(item, source.folder);
      const rows = pageRows.get(id);
      const notes = rows && readPageNotes(id, rows, sources.scans && found.scans, context);
      if (notes !== undefined && sources.scans !== undefined) {
        const { folder } = source;
        const isClosed = access.kind !== 'open';
        const bound = toBoundRows(notes, context);
        bindings.push({ item: id, folder, scans: found.scans, rows: bound, isClosed });
      }
      const pages = buildPages(item, found.scans, notes, context);
      tellFolderIssues(found, { access, pages }, context);
      return { row: item.row, record: { ...item.record, pages } };
    }),
  );
  scans.finish();
  noteWithdrawn(files, context);
  noteWithdrawn(items, context, (id) => pageRows.get(id) ?? []);
  // The contents of a stand-in are not withheld by anyone's choice.
  for (const { record } of [...files, ...items])
    if (record.fonds === '') context.unread.add(record.id);
  checkCounts(files, items, context);
  checkFolios(items, context);
  checkDates(files, items, context);
  const sorted = sortRecords(
    folders.map(({ fonds }) => fonds),
    fileRecords,
    items.map(({ record }) => record),
  );
  const deps = { fonds: fondsTools, file: fileTools, item: itemTools };
  const moved = finishPaths(withdrawn, deps);
  return {
    ...sorted,
    ...moved,
    isListed: (key) => withdrawn.holds(key),
    binding: { bindings, items: known },
  };
}

/** Withdrawn records first: their codes count as in use. */
function finishPaths(
  withdrawn: WithdrawnList,
  deps: Readonly<Record<RecordKind, { readonly slugs: SlugRegistry; readonly oldCodes: OldCodes }>>,
): Pick<Records, 'withdrawn' | 'oldPaths'> {
  const { fonds, file, item } = deps;
  const told = withdrawn.finish({ fonds: fonds.slugs, file: file.slugs, item: item.slugs });
  const moved = [fonds, file, item].flatMap(({ oldCodes, slugs }) => oldCodes.finish(slugs));
  return { withdrawn: told.toSorted(compareKeys), oldPaths: moved.toSorted(compareKeys) };
}

const kinds: readonly RecordKind[] = ['fonds', 'file', 'item'];

/** By kind and reference; the former codes of one record keep their order. */
function compareKeys(a: RecordKey, b: RecordKey): number {
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareReferences(byId(a), byId(b));
}

/** Records the ids of a secret fonds without reporting anything about its rows. */
function hideFolder(source: FondsSource, context: BuildContext): void {
  const quiet = createContext(context.today);
  const files = readRows(source.files, fileFields, 'fileCode', quiet);
  const items = readRows(source.items, itemFields, 'docCode', quiet);
  const ids = [
    ...files.map((row) => row.values.get('fileCode')),
    ...items.map((row) => row.values.get('docCode')),
    ...quiet.secret,
    ...quiet.unread,
  ];
  for (const id of ids) if (id !== undefined) context.secret.add(id);
}

function findItemOfPage(
  row: Row,
  known: ReadonlySet<string>,
  context: BuildContext,
): string | undefined {
  const { issues, findNear, secret } = context;
  const id = row.values.get('docCode');
  if (id === undefined || known.has(id)) return id;
  if (secret.has(id)) issues.add('secret-reference', row.placeOf(), {});
  else if (!mayBeUnread(id, 'docCode', context)) {
    const near = findNear(id, known);
    const what = { value: id, whatVi: 'văn bản', whatEn: 'item' };
    issues.add('unknown-reference', row.placeOf('docCode'), what, { near });
  }
  return undefined;
}

function sortRecords(
  fonds: readonly FondsRecord[],
  files: readonly FileRecord[],
  items: readonly ItemRecord[],
): Pick<Records, 'fonds' | 'files' | 'items'> {
  const sortedFiles = files.toSorted(
    (a, b) =>
      compareReferences(toReference(a), toReference(b)) || compareReferences(byId(a), byId(b)),
  );
  const rank = new Map(sortedFiles.map((file, index) => [file.id, index]));
  return {
    fonds: fonds.toSorted((a, b) =>
      compareReferences(byId({ ...a, id: a.code }), byId({ ...b, id: b.code })),
    ),
    files: sortedFiles,
    items: items.toSorted(
      (a, b) =>
        (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) ||
        (a.ordinal ?? Infinity) - (b.ordinal ?? Infinity) ||
        compareReferences(byId(a), byId(b)),
    ),
  };
}

const toReference = ({ fonds, inventory, notation }: FileRecord) => ({
  fonds,
  inventory,
  file: notation,
});

const byId = ({ id }: { readonly id: string }) => ({ fonds: '', file: id });
