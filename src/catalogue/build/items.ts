import { strictest, toAccess, toOpenedOn } from '../access.ts';
import { toDocumentNumber } from '../document-number.ts';
import { readFolios } from '../folios.ts';
import type { FondsRecord, ItemRecord } from '../model.ts';
import { itemFields } from '../schema/item.ts';
import { findType, typeNames } from '../schema/types.ts';
import { readAccessFacts } from './access-facts.ts';
import { readAuthorityLinks } from './authorities.ts';
import type { BuildContext } from './context.ts';
import { checkFonds, type Placed, type RecordTools } from './files.ts';
import type { FileIndex } from './file-index.ts';
import { getDate, getFields, getLanguages } from './record-parts.ts';
import { getLocalText, getNumber, type Row } from './row.ts';

/** An item before its pages are known. */
export type ItemDescription = Omit<ItemRecord, 'pages'>;

export function buildItem(
  row: Row,
  fonds: FondsRecord,
  files: FileIndex,
  tools: RecordTools,
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
  const authorities = readAuthorityLinks(row, tools.authorities, context);
  const type = readType(row, context);
  const folios = readFolioLabel(row, context);
  const title = getLocalText(row, 'subject');
  if (code === undefined || !tools.ids.take(code, row.placeOf('docCode'))) return undefined;
  if (title === undefined || file === undefined || facts === undefined) {
    context.unread.add(code);
    return undefined;
  }
  const ordinal = getNumber(row, 'docOrdinal');
  const number = toDocumentNumber(row.values.get('codeNumber'), row.values.get('codeNotation'));
  const publicTitle = getLocalText(row, 'publicTitle');
  const date = getDate(row, 'issuedDate');
  const issuer = row.values.get('organName');
  const access = strictest(file.access, 'file', toAccess(facts, context.today));
  const openedOn = toOpenedOn(facts, access);
  const record: ItemDescription = {
    id: code,
    slug: tools.slugs.take(code, row.placeOf('docCode')),
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

function readType(row: Row, { issues, findNear }: BuildContext): string {
  const written = row.values.get('typeName');
  if (written === undefined) return 'Khác';
  const known = findType(written);
  if (known !== undefined) return known;
  const near = findNear(written, typeNames);
  issues.add('unknown-type', row.placeOf('typeName'), { value: written }, { near });
  return written;
}

function readFolioLabel(row: Row, { issues }: BuildContext): string | undefined {
  const written = row.values.get('folios');
  if (written === undefined) return undefined;
  const list = readFolios(written);
  if (list === undefined) {
    issues.add('unreadable-folios', row.placeOf('folios'), { value: written });
  }
  return list?.label;
}
