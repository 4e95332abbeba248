import { foldText } from '#src/text/fold.ts';
import type { Language } from '../values.ts';
import type { BilingualText } from './field.ts';

export interface Code {
  readonly code: string;
  readonly label: BilingualText;
  /** Accepted synonyms: from older rules, common usage, language tags. */
  readonly accepts?: readonly string[];
}

/** Code lists of Thông tư 05/2025/TT-BNV, and our own for the reasons of conditional access. */
export const codeLists = {
  mode: [
    {
      code: '01',
      label: { vi: 'Công khai', en: 'Open' },
      accepts: ['Không hạn chế', 'Không hạn chế sử dụng', 'Sử dụng rộng rãi'],
    },
    {
      code: '02',
      label: { vi: 'Sử dụng có điều kiện', en: 'Restricted' },
      accepts: [
        'Có điều kiện',
        'Tiếp cận có điều kiện',
        'Hạn chế',
        'Hạn chế sử dụng',
        'Conditional',
      ],
    },
  ],
  recordKind: [
    { code: 'fonds', label: { vi: 'Phông', en: 'Fonds' } },
    {
      code: 'file',
      label: { vi: 'Hồ sơ', en: 'File' },
      accepts: ['HS', 'Đơn vị bảo quản', 'ĐVBQ'],
    },
    { code: 'item', label: { vi: 'Văn bản', en: 'Item' }, accepts: ['VB', 'Tài liệu'] },
  ],
  maintenance: [
    {
      code: '01',
      label: { vi: 'Vĩnh viễn', en: 'Permanent' },
      accepts: ['VV', 'Bảo quản vĩnh viễn'],
    },
    { code: '02', label: { vi: '70 năm', en: '70 years' } },
    { code: '03', label: { vi: '50 năm', en: '50 years' } },
    { code: '04', label: { vi: '30 năm', en: '30 years' } },
    { code: '05', label: { vi: '20 năm', en: '20 years' } },
    { code: '06', label: { vi: '10 năm', en: '10 years' } },
    { code: '07', label: { vi: 'Khác', en: 'Other' } },
  ],
  confidenceLevel: [
    { code: '01', label: { vi: 'Gốc điện tử', en: 'Born digital' } },
    { code: '02', label: { vi: 'Số hóa', en: 'Digitised' }, accepts: ['Bản số hóa', 'Số hóa'] },
    { code: '03', label: { vi: 'Hỗn hợp', en: 'Mixed' } },
  ],
  format: [
    { code: '01', label: { vi: 'Tốt', en: 'Good' } },
    { code: '02', label: { vi: 'Bình thường', en: 'Fair' }, accepts: ['Trung bình'] },
    { code: '03', label: { vi: 'Hỏng', en: 'Damaged' }, accepts: ['Hư hỏng'] },
  ],
  language: [
    { code: '01', label: { vi: 'Tiếng Việt', en: 'Vietnamese' }, accepts: ['Việt', 'vi', 'vie'] },
    { code: '02', label: { vi: 'Tiếng Anh', en: 'English' }, accepts: ['Anh', 'en', 'eng'] },
    {
      code: '03',
      label: { vi: 'Tiếng Pháp', en: 'French' },
      accepts: ['Pháp', 'fr', 'fra', 'fre'],
    },
    { code: '04', label: { vi: 'Tiếng Nga', en: 'Russian' }, accepts: ['Nga', 'ru', 'rus'] },
    {
      code: '05',
      label: { vi: 'Tiếng Trung', en: 'Chinese' },
      accepts: ['Trung', 'Trung Quốc', 'Hoa', 'Tiếng Hoa', 'zh', 'zho', 'chi'],
    },
    { code: '06', label: { vi: 'Việt - Anh', en: 'Vietnamese and English' } },
    { code: '07', label: { vi: 'Việt - Nga', en: 'Vietnamese and Russian' } },
    { code: '08', label: { vi: 'Việt - Pháp', en: 'Vietnamese and French' } },
    {
      code: '09',
      label: { vi: 'Hán Nôm', en: 'Classical Chinese and Nôm' },
      accepts: ['Chữ Hán', 'Chữ Nôm', 'Hán', 'Nôm', 'lzh', 'vi-Hani'],
    },
    { code: '10', label: { vi: 'Việt - Trung', en: 'Vietnamese and Chinese' } },
    { code: '11', label: { vi: 'Khác', en: 'Other' }, accepts: ['Tiếng khác', 'Ngôn ngữ khác'] },
  ],
  purpose: [
    { code: '01', label: { vi: 'Cá nhân', en: 'Personal' } },
    { code: '02', label: { vi: 'Công vụ', en: 'Official' } },
    { code: '03', label: { vi: 'Công vụ đặc biệt', en: 'Special official' } },
  ],
  accessReason: [
    {
      code: 'privacy',
      label: { vi: 'Có thông tin về đời sống riêng tư', en: 'Holds private information' },
      accepts: ['Đời tư', 'Riêng tư', 'Đời sống riêng tư', 'Bí mật đời tư', 'Bí mật cá nhân'],
    },
    {
      code: 'harm',
      label: {
        vi: 'Có thể gây hại cho Nhà nước, cơ quan, tổ chức hoặc cá nhân',
        en: 'Could harm the state, an organisation or a person',
      },
      accepts: ['Gây hại', 'Có thể gây hại', 'Ảnh hưởng lợi ích'],
    },
    {
      code: 'damaged',
      label: { vi: 'Hư hỏng, chưa tu bổ xong', en: 'Damaged and not yet restored' },
      accepts: ['Hư hỏng', 'Hỏng', 'Chờ tu bổ'],
    },
    {
      code: 'processing',
      label: { vi: 'Đang xử lý nghiệp vụ', en: 'Being processed' },
      accepts: ['Đang xử lý', 'Đang chỉnh lý', 'Chỉnh lý'],
    },
    {
      code: 'donor',
      label: { vi: 'Theo thỏa thuận với người hiến tặng', en: 'By agreement with the donor' },
      accepts: ['Người hiến tặng', 'Hiến tặng', 'Thỏa thuận'],
    },
    { code: 'other', label: { vi: 'Lý do khác', en: 'Another reason' }, accepts: ['Khác'] },
  ],
  textSource: [
    {
      code: 'typed',
      label: {
        vi: 'Gõ tay, đối chiếu bản gốc',
        en: 'Typed by a person and checked against the original',
      },
      accepts: ['Gõ tay', 'Đánh máy'],
    },
    {
      code: 'corrected',
      label: {
        vi: 'Máy đọc (OCR), người đã soát',
        en: 'Read by a machine (OCR), corrected by a person',
      },
      accepts: ['Đã soát', 'OCR đã soát'],
    },
    {
      code: 'machine',
      label: { vi: 'Máy đọc (OCR), chưa soát', en: 'Read by a machine (OCR), not checked' },
      accepts: ['OCR', 'Máy đọc', 'Chưa soát'],
    },
  ],
  ground: [
    {
      code: 'privacy',
      label: { vi: 'đời tư', en: 'privacy' },
      accepts: [
        'Riêng tư',
        'Đời sống riêng tư',
        'Bí mật đời tư',
        'Bí mật cá nhân',
        'Bí mật gia đình',
      ],
    },
    {
      code: 'business',
      label: { vi: 'bí mật kinh doanh', en: 'business secrets' },
      accepts: ['Bí mật thương mại'],
    },
    {
      code: 'harm',
      label: {
        vi: 'có thể gây hại cho Nhà nước, cơ quan, tổ chức hoặc cá nhân',
        en: 'could harm the state, an organisation or a person',
      },
      accepts: ['Gây hại', 'Có thể gây hại', 'Ảnh hưởng lợi ích'],
    },
    {
      code: 'donor',
      label: { vi: 'theo thỏa thuận với người hiến tặng', en: 'by agreement with the donor' },
      accepts: ['Người hiến tặng', 'Hiến tặng', 'Thỏa thuận'],
    },
    { code: 'other', label: { vi: 'lý do khác', en: 'another reason' }, accepts: ['Khác'] },
  ],
} as const satisfies Readonly<Record<string, readonly Code[]>>;

export type CodeListName = keyof typeof codeLists;

const toKey = (text: string): string => foldText(text).replace(/^0+(?=\d)/, '');

const indexes = new Map<CodeListName, ReadonlyMap<string, string>>();

function indexOf(list: CodeListName): ReadonlyMap<string, string> {
  const known = indexes.get(list);
  if (known) return known;
  const index = new Map<string, string>();
  for (const entry of codeLists[list] as readonly Code[]) {
    const words = [entry.code, entry.label.vi, entry.label.en, ...(entry.accepts ?? [])];
    for (const word of words) index.set(toKey(word), entry.code);
  }
  indexes.set(list, index);
  return index;
}

/**
 * The code that a cell stands for. The cell holds the code itself (spreadsheets strip leading
 * zeros), its label in Vietnamese or English, or an accepted word, ignoring case and marks; or a
 * code and words that agree: `01 - Công khai`.
 */
export function findCode(list: CodeListName, text: string): string | undefined {
  const index = indexOf(list);
  const direct = index.get(toKey(text));
  if (direct !== undefined) return direct;
  const both = /^(\d+)\s*[-–:.]?\s*(\D.*)$/.exec(text);
  const code = index.get(toKey(both?.[1] ?? ''));
  return code !== undefined && code === index.get(toKey(both?.[2] ?? '')) ? code : undefined;
}

/** The label of a code. Text that is not a code is its own label. */
export function codeLabel(list: CodeListName, code: string, language: Language): string {
  const entry = (codeLists[list] as readonly Code[]).find((one) => one.code === code);
  return entry?.label[language] ?? code;
}

/** Labels as listed in a help text: `01 (Công khai), 02 (Sử dụng có điều kiện)`. */
export function describeCodes(list: CodeListName, language: Language): string {
  return (codeLists[list] as readonly Code[])
    .map((entry) => `${entry.code} (${entry.label[language]})`)
    .join(', ');
}
