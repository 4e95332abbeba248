import { toReferenceSlug } from '#src/text/slug.ts';
import { strictest, toAccess, toOpenedOn } from '#src/catalogue/access.ts';
import type { FileRecord, FondsRecord } from '#src/catalogue/model.ts';
import { fileFields } from '#src/domain/schema/file.ts';
import { readAccessFacts } from './access-facts.ts';
import { readAuthorityLinks, type AuthorityIndex } from './authorities.ts';
import type { BuildContext } from '../context.ts';
import { checkFolderName } from '../folder-name.ts';
import { toFolderNumber } from './file-index.ts';
import type { OldCodes } from './old-codes.ts';
import { getFields, getLanguages, readSpan } from './record-parts.ts';
import { getLocalText, type Row } from '../rows/row.ts';
import type { IdRegistry, SlugRegistry } from './slugs.ts';
import type { WithdrawnList } from './withdrawn-list.ts';

export interface RecordDeps {
  readonly ids: IdRegistry;
  readonly slugs: SlugRegistry;
  readonly oldCodes: OldCodes;
  readonly withdrawn: WithdrawnList;
  readonly authorities: AuthorityIndex;
}

/** A file with its source position, until the catalogue is complete. */
export interface Placed<Kind> {
  readonly row: Row;
  readonly record: Kind;
}

export function buildFile(
  row: Row,
  fonds: FondsRecord,
  deps: RecordDeps,
  context: BuildContext,
): Placed<FileRecord> | undefined {
  checkFonds(row, fonds, context);
  // Read first, so that a row without a code or title still reports all its issues.
  const facts = readAccessFacts(row, context);
  const date = readSpan(row, 'startDate', 'endDate', context);
  const authorities = readAuthorityLinks(row, deps.authorities, context);
  const id = row.values.get('fileCode');
  const title = getLocalText(row, 'title');
  if (id === undefined || !deps.ids.take(id, row.placeOf('fileCode'))) return undefined;
  if (title === undefined || facts === undefined) {
    context.unread.add(id);
    const [inventory = '', notation = id] = ['fileCatalog', 'fileNotation'].map((name) =>
      row.values.get(name),
    );
    context.unread.add(toFolderNumber(row.placeOf().file, inventory, notation));
    return undefined;
  }
  const publicTitle = getLocalText(row, 'publicTitle');
  const above = { kind: 'fonds', id: fonds.code } as const;
  const isWithdrawn = deps.withdrawn.take({ kind: 'file', id }, facts.withheld, above);
  const own = toAccess(isWithdrawn ? { ...facts, withheld: true } : facts, context.today);
  const access = strictest(fonds.access, 'fonds', own);
  deps.oldCodes.note(id, row);
  const openedOn = toOpenedOn(facts, access);
  const inventory = row.values.get('fileCatalog') ?? '';
  const inventoryName = toReferenceSlug(inventory) ?? '';
  checkFolderName(inventoryName, inventory, row.placeOf('fileCatalog'), context.issues);
  const record: FileRecord = {
    id,
    slug: deps.slugs.take(id, row.placeOf('fileCode')),
    fonds: fonds.code,
    inventory,
    notation: row.values.get('fileNotation') ?? id,
    title,
    ...(publicTitle && { publicTitle }),
    ...(date && { date }),
    languages: getLanguages(row),
    ...getFields(row, fileFields),
    authorities,
    access,
    ...(openedOn !== undefined && { openedOn }),
  };
  return { row, record };
}

/** The fonds named in a row must be that of its folder. */
export function checkFonds(row: Row, fonds: FondsRecord, { issues }: BuildContext): void {
  const value = row.values.get('fondsCode');
  if (value !== undefined && fonds.code !== '' && value !== fonds.code) {
    issues.add('wrong-fonds', row.placeOf('fondsCode'), { value, fonds: fonds.code });
  }
}
