import { join } from 'node:path';
import { VaultError } from '#src/desk/vault/vault-error.ts';
import { openKeptList, type KeptList } from '../files/kept-list.ts';

/** A private link that replaced the one before. */
export interface ReplacedLink {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The new link version of the request, from 1. */
  readonly linkVersion: number;
  /** Id of the request: random, and not personal. */
  readonly id: string;
}

/**
 * Replaced links, listed beside the database: restoring an older database must not reactivate an
 * old link, which a stranger may have.
 */
export type LinkList = KeptList<ReplacedLink>;

const wholeLine = /^(\d{4}-\d{2}-\d{2}T[\d:.]{12}Z) (\d{6}) ([\w-]{22})$/;

/** The list in `links.txt` of the data folder. */
export function openLinkList(dataDir: string): LinkList {
  return openKeptList(join(dataDir, 'links.txt'), {
    length: 54,
    // Fixed width, so that a number truncated by a crash is not read as another number.
    write: ({ at, linkVersion, id }) => `${at} ${String(linkVersion).padStart(6, '0')} ${id}`,
    read: (line) => {
      const [, at, version, id] = wholeLine.exec(line) ?? [];
      if (at === undefined || version === undefined || id === undefined) return undefined;
      return { at, linkVersion: Number(version), id };
    },
    refuse: (file, line) =>
      new VaultError(
        'links-unreadable',
        `${file}, dòng ${line}, không phải danh sách đường dẫn đã thay. Bàn trực không mở, vì đường dẫn cũ có thể dùng lại được. ` +
          'Lấy lại tệp này từ bản chép của DATA_DIR, hoặc sửa dòng đó: mỗi dòng là một thời điểm, số lần thay và một mã phiếu.',
        `${file}, line ${line}, is not the list of links that were replaced. The desk does not open, since old links might work again. ` +
          'Put the file back from a copy of DATA_DIR, or mend the line: each holds a time, how often the link was replaced, and the id of a request.',
      ),
  });
}
