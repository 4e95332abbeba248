import { join } from 'node:path';
import { VaultError } from '#src/desk/vault/vault-error.ts';
import { openKeptList, type KeptList } from '../files/kept-list.ts';

/** A request or a reader's record whose personal data were erased, and when. */
export interface Erasure {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Id of the request or the record: random, and not personal. */
  readonly id: string;
}

/**
 * The list of erasures, kept beside the database: a restore brings back an older database but not
 * an older list, so everything on the list is erased again.
 */
export type ErasureList = KeptList<Erasure>;

const wholeLine = /^(\d{4}-\d{2}-\d{2}T[\d:.]{12}Z) ([\w-]{22})$/;

/** The list in `erasures.txt` of the data folder. */
export function openErasureList(dataDir: string): ErasureList {
  return openKeptList(join(dataDir, 'erasures.txt'), {
    length: 47,
    write: ({ at, id }) => `${at} ${id}`,
    read: (line) => {
      const [, at, id] = wholeLine.exec(line) ?? [];
      return at === undefined || id === undefined ? undefined : { at, id };
    },
    refuse: unreadable,
  });
}

function unreadable(file: string, line: number): VaultError {
  return new VaultError(
    'erasures-unreadable',
    `${file}, dòng ${line}, không phải danh sách dữ liệu đã xóa. Bàn trực không mở, vì dữ liệu đã xóa có thể hiện lại. ` +
      'Lấy lại tệp này từ bản chép của DATA_DIR, hoặc sửa dòng đó: mỗi dòng là một thời điểm và mã của một phiếu hoặc một thẻ độc giả.',
    `${file}, line ${line}, is not the list of what was erased. The desk does not open, since erased data might come back. ` +
      'Put the file back from a copy of DATA_DIR, or mend the line: each holds a time and the id of a request or of a reader’s record.',
  );
}
