import { createHash } from 'node:crypto';
import fc from 'fast-check';

/** How a record is closed, apart from what its file closes. */
type Closing = 'open' | 'conditional' | 'renamed' | 'withheld';

export interface RandomItem {
  readonly code: string;
  readonly file: string;
  readonly closing: Closing;
  readonly row: Readonly<Record<string, string>>;
}

export interface RandomFile {
  readonly code: string;
  readonly closing: Closing;
  readonly row: Readonly<Record<string, string>>;
}

/** One fonds with files and items, some of them closed, a canary in all that must stay inside. */
export interface RandomArchive {
  readonly files: readonly RandomFile[];
  readonly items: readonly RandomItem[];
  /** Words that may stand in no output. */
  readonly canaries: readonly string[];
}

/** A word of its own for a place: it stands nowhere else. */
export function canaryOf(place: string): string {
  const digest = createHash('sha256').update(place).digest();
  const letters = [...digest.subarray(0, 8)].map((byte) => String.fromCharCode(97 + (byte % 26)));
  return `zq${letters.join('')}xk`;
}

const modes: Readonly<Record<'open' | 'conditional', readonly string[]>> = {
  open: ['01', '1', 'Công khai', 'CÔNG KHAI', 'công khai '],
  conditional: ['02', '2', 'Sử dụng có điều kiện', 'có điều kiện'],
};

/** Titles as they are written, with what spreadsheets and readers of tables trip over. */
const titles = [
  'Báo cáo công tác thủy lợi năm 1976',
  'Về việc "đổi công" ở các hợp tác xã; tổng kết đợt một',
  'Danh sách đại biểu, khách mời\nvà đoàn chủ tịch',
  'Kế hoạch 5 năm (1976–1980): nông nghiệp, thủy lợi',
  "Thư của ông N'Trang Lơng gửi đồng bào",
  'Biên bản họp ban chấp hành; ngày 03/02/1976',
] as const;

const closings = fc.constantFrom<Closing>('open', 'open', 'conditional', 'renamed', 'withheld');

interface Described {
  readonly closing: Closing;
  readonly mode: string;
  readonly title: string;
  readonly hasNote: boolean;
}

const described: fc.Arbitrary<Described> = closings.chain((closing) =>
  fc.record({
    closing: fc.constant(closing),
    mode: fc.constantFrom(...modes[closing === 'open' ? 'open' : 'conditional']),
    title: fc.constantFrom(...titles),
    hasNote: fc.boolean(),
  }),
);

/**
 * Columns of both levels. `title` and `description` hold a canary where they must stay inside:
 * below a closed file nothing of a description is public, whatever the item says of itself.
 */
function toRow(
  place: string,
  titleColumn: 'title' | 'subject',
  { closing, mode, title, hasNote }: Described,
  isBelow: 'open' | 'closed' | 'withheld',
): { readonly row: Record<string, string>; readonly canaries: readonly string[] } {
  const isClosed = closing !== 'open' || isBelow !== 'open';
  const isGone = closing === 'withheld' || isBelow === 'withheld';
  const canaries: string[] = [];
  const put = (name: string): string => {
    const word = canaryOf(`${place} ${name}`);
    canaries.push(word);
    return word;
  };
  const row: Record<string, string> = {
    [titleColumn]: isGone || closing === 'renamed' ? `${title} ${put('title')}` : title,
    mode,
    withheld: closing === 'withheld' ? 'x' : '',
    publicTitle: closing === 'renamed' && !isGone ? 'Tài liệu nhân sự' : '',
    accessReason: closing === 'open' ? '' : 'privacy',
    description: hasNote ? (isClosed ? `Ghi chú ${put('description')}` : 'Bản chính') : '',
  };
  return { row, canaries };
}

interface DescribedFile {
  readonly of: Described;
  readonly items: readonly Described[];
}

const describedFiles = fc.array(
  fc.record({ of: described, items: fc.array(described, { maxLength: 4 }) }),
  { minLength: 1, maxLength: 4 },
);

function toArchive(described: readonly DescribedFile[]): RandomArchive {
  const canaries: string[] = [];
  const files: RandomFile[] = [];
  const items: RandomItem[] = [];
  for (const [index, { of, items: own }] of described.entries()) {
    const code = `TU-01-${String(index + 1).padStart(4, '0')}`;
    const made = toRow(code, 'title', of, 'open');
    canaries.push(...made.canaries);
    const reference = { fileCode: code, fileCatalog: '01', fileNotation: String(index + 1) };
    const dates = { startDate: '01/01/1976', endDate: '31/12/1977', language: '01' };
    files.push({ code, closing: of.closing, row: { ...reference, ...made.row, ...dates } });
    for (const [place, item] of own.entries()) {
      const docCode = `${code}-${String(place + 1).padStart(3, '0')}`;
      const isBelow =
        of.closing === 'open' ? 'open' : of.closing === 'withheld' ? 'withheld' : 'closed';
      const madeItem = toRow(docCode, 'subject', item, isBelow);
      canaries.push(...madeItem.canaries);
      const facts = { typeName: 'Báo cáo', issuedDate: '03/02/1976', language: '01' };
      items.push({
        code: docCode,
        file: code,
        closing: item.closing,
        row: { docCode, fileCode: code, ...madeItem.row, ...facts },
      });
    }
  }
  return { files, items, canaries };
}

export const randomArchive: fc.Arbitrary<RandomArchive> = describedFiles.map(toArchive);
