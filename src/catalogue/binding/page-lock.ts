/**
 * `pages.lock` of a fonds: which scans the numbered pages of an item were, and which rows of
 * `pages.csv` and `redactions.csv` applied to each, when a person or the first reading accepted
 * them. A text file that archivists commit with their tables: one line per page, sorted by item and
 * page.
 */
export type PageLock = ReadonlyMap<string, readonly LockedPage[]>;

export interface LockedPage {
  /** Name of the file, with `#3` for the third page of one that holds several. */
  readonly scan: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  /** The rows that refer to the page by number, as `toRowsMark`. */
  readonly rows: string;
}

export interface LockReading {
  readonly lock: PageLock;
  readonly problems: readonly LockProblem[];
}

export interface LockProblem {
  /** Line of the file, from 1. */
  readonly line: number;
  /**
   * `conflict`: a merge conflict marker; `line`: not a line of this format; `order`: a page is
   * missing or duplicated.
   */
  readonly kind: 'conflict' | 'line' | 'order';
}

const heading = `# Máy ghi tệp này: mỗi trang bị đóng hoặc che là tệp ảnh nào. Lưu cùng các bảng CSV, không sửa tay.
# Ảnh đổi có chủ ý thì chạy: npm run content -- confirm-pages <mã văn bản>
# Written by the program: which scan each numbered page is. Commit it with the tables; do not edit.
# item\tpage\tscan\tsha256\trows
`;

const line = /^([^\t]+)\t([1-9]\d{0,5})\t([^\t]+)\t([0-9a-f]{64})(?:\t([^\t]*))?\s*$/;
const conflict = /^(?:<{7}|={7}|>{7}|\|{7})/;

export function readPageLock(text: string): LockReading {
  const lock = new Map<string, LockedPage[]>();
  const problems: LockProblem[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (raw.trim() === '' || raw.startsWith('#')) continue;
    const [, item, page, scan, sha256, rows] = line.exec(raw) ?? [];
    if (conflict.test(raw)) problems.push({ line: index + 1, kind: 'conflict' });
    else if (item === undefined || scan === undefined || sha256 === undefined) {
      problems.push({ line: index + 1, kind: 'line' });
    } else {
      const pages = lock.get(item) ?? [];
      lock.set(item, pages);
      if (Number(page) !== pages.length + 1) problems.push({ line: index + 1, kind: 'order' });
      pages.push({ scan: unescape(scan), sha256, rows: rows ?? '' });
    }
  }
  return { lock, problems };
}

export function formatPageLock(lock: PageLock): string {
  const items = [...lock].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = items.flatMap(([item, pages]) =>
    pages.map(({ scan, sha256, rows }, index) =>
      [item, index + 1, escape(scan), sha256, ...(rows === '' ? [] : [rows])].join('\t'),
    ),
  );
  return `${heading}${lines.map((one) => `${one}\n`).join('')}`;
}

function escape(name: string): string {
  return name.replace(/[\\\t\n\r]/g, (letter) => escapes[letter] ?? letter);
}

function unescape(name: string): string {
  return name.replace(/\\[\\tnr]/g, (pair) => letters[pair] ?? pair);
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};
const letters = Object.fromEntries(Object.entries(escapes).map(([letter, pair]) => [pair, letter]));
