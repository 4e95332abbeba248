import { strictest, toAccess, toOpenedOn } from '#src/catalogue/access.ts';
import { isNumberConflict, toDocumentNumber } from '#src/domain/document-number.ts';
import { isFolioCount, readFolios } from '#src/domain/folios.ts';
import type { FondsRecord, ItemRecord } from '#src/catalogue/model.ts';
import { isCombinedHeading } from '#src/domain/schema/combined-headings.ts';
import { itemFields } from '#src/domain/schema/item.ts';
import { findLeadingType } from '#src/domain/schema/types.ts';
import { readAccessFacts } from './access-facts.ts';
import { readAuthorityLinks } from './authorities.ts';
import type { BuildContext } from '../context.ts';
import type { TypeReader } from './document-types.ts';
import { checkFonds, type Placed, type RecordDeps } from './files.ts';
import type { FileIndex } from './file-index.ts';
import { getDate, getFields, getLanguages } from './record-parts.ts';
import { getLocalText, getNumber, type Row } from '../rows/row.ts';

/** An item before its pages are known. */
export type ItemDescription = Omit<ItemRecord, 'pages'>;

export function buildItem(
  row: Row,
  fonds: FondsRecord,
  files: FileIndex,
  deps: RecordDeps & { readonly types: TypeReader },
  context: BuildContext,
): Placed<ItemDescription> | undefined {
  const file = files.findFor(row, fonds);
  const code = row.values.get('docCode');
  if (file === 'secret') {
    context.issues.add('secret-reference', row.placeOf(), {});
    if (code !== undefined) context.secret.add(code);
    return undefined;
  }
  checkFonds(row, fonds, context);
  const facts = readAccessFacts(row, context);
  const authorities = readAuthorityLinks(row, deps.authorities, context);
  const type = deps.types.read(row) ?? readCombinedType(row, context);
  const folios = readFolioLabel(row, context);
  const number = readNumber(row, context);
  const title = getLocalText(row, 'subject');
  if (code === undefined || !deps.ids.take(code, row.placeOf('docCode'))) return undefined;
  if (title === undefined || file === undefined || facts === undefined) {
    context.unread.add(code);
    return undefined;
  }
  const ordinal = getNumber(row, 'docOrdinal');
  const publicTitle = getLocalText(row, 'publicTitle');
  const date = getDate(row, 'issuedDate');
  const issuer = row.values.get('organName');
  const above = { kind: 'file', id: file.id } as const;
  const isWithdrawn = deps.withdrawn.take({ kind: 'item', id: code }, facts.withheld, above);
  const own = toAccess(isWithdrawn ? { ...facts, withheld: true } : facts, context.today);
  const access = strictest(file.access, 'file', own);
  deps.oldCodes.note(code, row);
  const openedOn = toOpenedOn(facts, access);
  const record: ItemDescription = {
    id: code,
    slug: deps.slugs.take(code, row.placeOf('docCode')),
    fonds: fonds.code,
    file: file.id,
    ...(ordinal !== undefined && { ordinal }),
    type,
    ...(number !== undefined && { number }),
    title,
    ...(publicTitle && { publicTitle }),
    ...(date && { date }),
    ...(issuer !== undefined && { issuer }),
    languages: getLanguages(row),
    ...(folios !== undefined && { folios }),
    ...getFields(row, itemFields),
    authorities,
    access,
    ...(openedOn !== undefined && { openedOn }),
  };
  return { row, record };
}

/** For a column that joins type and title; the title is kept unchanged. */
function readCombinedType(row: Row, { issues }: BuildContext): string {
  const title = row.values.get('subject');
  const place = row.placeOf('subject');
  if (title === undefined || !isCombinedHeading(place.column ?? '')) return 'Khác';
  const type = findLeadingType(title);
  if (type === undefined) issues.add('combined-column', place, {});
  return type ?? 'Khác';
}

function readNumber(row: Row, { issues }: BuildContext): string | undefined {
  const number = row.values.get('codeNumber');
  const notation = row.values.get('codeNotation');
  if (number !== undefined && notation !== undefined && isNumberConflict(number, notation)) {
    issues.add('number-conflict', row.placeOf('codeNotation'), { number, value: notation });
  }
  return toDocumentNumber(number, notation);
}

function readFolioLabel(row: Row, { issues }: BuildContext): string | undefined {
  const written = row.values.get('folios');
  if (written === undefined) return undefined;
  const list = readFolios(written);
  if (list === undefined) {
    const name = isFolioCount(written) ? 'folio-count' : 'unreadable-folios';
    issues.add(name, row.placeOf('folios'), { value: written });
  }
  return list?.label;
}
