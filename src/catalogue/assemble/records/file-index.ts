import type { FileRecord, FondsRecord } from '#src/catalogue/model.ts';
import { toNumberKey, toReferenceKey } from '#src/domain/reference-key.ts';
import { mayBeUnread, type BuildContext } from '../context.ts';
import type { Placed } from './files.ts';
import type { Row } from '../rows/row.ts';

export interface FileIndex {
  /**
   * The file that an item's row refers to, by code or, as in 02/2019, by inventory and number.
   * `secret`: it refers to a secret one. Undefined: an issue says why, here or at the file.
   */
  findFor(row: Row, fonds: FondsRecord): FileRecord | 'secret' | undefined;
}

/** Indexes files by code and by number; a number shared by two files of a fonds is an issue. */
export function createFileIndex(
  files: readonly Placed<FileRecord>[],
  context: BuildContext,
): FileIndex {
  const byCode = new Map(files.map(({ record }) => [record.id, record]));
  const byNumber = indexNumbers(files, context);
  return {
    findFor: (row, fonds) => {
      const code = row.values.get('fileCode');
      const found =
        code === undefined
          ? findByNumber(row, fonds, byNumber, byCode, context)
          : findByCode(code, row, byCode, context);
      if (found === undefined || found === 'secret') return found;
      if (found.fonds !== fonds.code) {
        const params = { value: found.fonds, fonds: fonds.code };
        context.issues.add('wrong-fonds', row.placeOf('fileCode'), params);
        return undefined;
      }
      if (code !== undefined && contradicts(row, found, byNumber)) {
        const numbers = writeNumbers(row);
        const params = { value: code, numbers };
        context.issues.add('contradicting-file', row.placeOf('fileCode'), params);
        return undefined;
      }
      return found;
    },
  };
}

/** `doubled`: the reference is ambiguous. */
type NumberIndex = ReadonlyMap<string, FileRecord | 'doubled'>;

const keyIn = (fonds: string, inventory: string, notation: string): string =>
  JSON.stringify([fonds, toReferenceKey(inventory, notation)]);

function indexNumbers(files: readonly Placed<FileRecord>[], { issues }: BuildContext): NumberIndex {
  const places = new Map<string, Placed<FileRecord>>();
  const index = new Map<string, FileRecord | 'doubled'>();
  for (const file of files) {
    const { fonds, inventory, notation } = file.record;
    if (fonds === '') continue;
    const key = keyIn(fonds, inventory, notation);
    const other = places.get(key);
    if (other !== undefined) {
      const place = other.row.placeOf('fileNotation');
      issues.add('doubled-reference', file.row.placeOf('fileNotation'), {
        value: writeNumbers(file.row),
        other: `${place.file}:${place.row ?? 1}`,
      });
    }
    places.set(key, other ?? file);
    index.set(key, other === undefined ? file.record : 'doubled');
  }
  return index;
}

function findByCode(
  code: string,
  row: Row,
  byCode: ReadonlyMap<string, FileRecord>,
  context: BuildContext,
): FileRecord | 'secret' | undefined {
  if (context.secret.has(code)) return 'secret';
  const found = byCode.get(code);
  if (found === undefined) refuse(code, 'fileCode', row, byCode, context);
  return found;
}

function findByNumber(
  row: Row,
  fonds: FondsRecord,
  byNumber: NumberIndex,
  byCode: ReadonlyMap<string, FileRecord>,
  context: BuildContext,
): FileRecord | 'secret' | undefined {
  const notation = row.values.get('fileNotation');
  if (notation === undefined) {
    const label = { labelVi: 'Mã hồ sơ', labelEn: 'File code' };
    context.issues.add('missing-value', row.placeOf('fileCode'), label);
    return undefined;
  }
  const inventory = row.values.get('fileCatalog') ?? '';
  const number = toFolderNumber(row.placeOf().file, inventory, notation);
  if (context.secret.has(number)) return 'secret';
  const found = byNumber.get(keyIn(fonds.code, inventory, notation));
  if (found === 'doubled' || (found === undefined && context.unread.has(number))) return undefined;
  if (found === undefined) refuse(writeNumbers(row), 'fileNotation', row, byCode, context);
  return found;
}

/** Inventory and number of a file whose row makes no record, by the folder of its table. */
export function toFolderNumber(table: string, inventory: string, notation: string): string {
  return keyIn(table.replace(/[^/]*$/, ''), inventory, notation);
}

function refuse(
  value: string,
  column: 'fileCode' | 'fileNotation',
  row: Row,
  byCode: ReadonlyMap<string, FileRecord>,
  context: BuildContext,
): void {
  if (mayBeUnread(value, 'fileCode', context)) return;
  const params = { value, whatVi: 'hồ sơ', whatEn: 'file' };
  const near = context.findNear(value, byCode.keys());
  context.issues.add('unknown-reference', row.placeOf(column), params, { near });
}

const writeNumbers = ({ values }: Row): string =>
  [values.get('fileCatalog'), values.get('fileNotation')].filter(Boolean).join('-');

/** Whether the numbers of a row refer to another file than its code. */
function contradicts(row: Row, file: FileRecord, byNumber: NumberIndex): boolean {
  const inventory = row.values.get('fileCatalog');
  const notation = row.values.get('fileNotation');
  const differs = (kind: 'inventory' | 'file', a: string | undefined, b: string): boolean =>
    a !== undefined && b !== '' && toNumberKey(kind, a) !== toNumberKey(kind, b);
  if (differs('inventory', inventory, file.inventory)) return true;
  // A file without a number of its own is identified by its code.
  if (file.notation !== file.id) return differs('file', notation, file.notation);
  const other = byNumber.get(keyIn(file.fonds, inventory ?? file.inventory, notation ?? ''));
  return other !== undefined && other !== file;
}
