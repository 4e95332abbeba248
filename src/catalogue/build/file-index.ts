import type { FileRecord, FondsRecord } from '../model.ts';
import { mayBeUnread, type BuildContext } from './context.ts';
import type { Row } from './row.ts';

export interface FileIndex {
  /**
   * The file that an item's row names, by code or, as 02/2019 did, by inventory and number.
   * `secret`: it names a secret one. Undefined: an issue says why, here or at the file.
   */
  findFor(row: Row, fonds: FondsRecord): FileRecord | 'secret' | undefined;
}

export function createFileIndex(files: readonly FileRecord[], context: BuildContext): FileIndex {
  const { issues, findNear, secret } = context;
  const byCode = new Map(files.map((file) => [file.id, file]));
  const byNumber = new Map(files.map((file) => [keyOf(file), file]));
  return {
    findFor: (row, fonds) => {
      const code = row.values.get('fileCode');
      const notation = row.values.get('fileNotation');
      if (code === undefined && notation === undefined) {
        const label = { labelVi: 'Mã hồ sơ', labelEn: 'File code' };
        issues.add('missing-value', row.placeOf('fileCode'), label);
        return undefined;
      }
      const inventory = row.values.get('fileCatalog') ?? '';
      const found =
        code === undefined
          ? byNumber.get(keyOf({ fonds: fonds.code, inventory, notation: notation ?? '' }))
          : byCode.get(code);
      const value = code ?? [inventory, notation].filter(Boolean).join('-');
      if (secret.has(value)) return 'secret';
      if (found === undefined && !mayBeUnread(value, 'fileCode', context)) {
        const place = row.placeOf(code === undefined ? 'fileNotation' : 'fileCode');
        const params = { value, whatVi: 'hồ sơ', whatEn: 'file' };
        issues.add('unknown-reference', place, params, { near: findNear(value, byCode.keys()) });
      }
      if (found !== undefined && found.fonds !== fonds.code) {
        const params = { value: found.fonds, fonds: fonds.code };
        issues.add('wrong-fonds', row.placeOf('fileCode'), params);
        return undefined;
      }
      return found;
    },
  };
}

const keyOf = (file: Pick<FileRecord, 'fonds' | 'inventory' | 'notation'>): string =>
  JSON.stringify([file.fonds, file.inventory, file.notation]);
