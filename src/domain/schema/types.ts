import { foldText } from '#src/text/fold.ts';
import type { Language } from '../values.ts';

/** Types of Party documents: Quy định 399-QĐ/TW (2026), 25 types. */
export const partyTypes = {
  'Cương lĩnh chính trị': 'Political platform',
  'Điều lệ Đảng': 'Party statutes',
  'Chiến lược': 'Strategy',
  'Nghị quyết': 'Resolution',
  'Quyết định': 'Decision',
  'Chỉ thị': 'Directive',
  'Kết luận': 'Conclusion',
  'Quy chế': 'Rules of procedure',
  'Quy định': 'Regulation',
  'Thông tri': 'Instruction circular',
  'Hướng dẫn': 'Guidance',
  'Thông báo': 'Notice',
  'Thông cáo': 'Communiqué',
  'Tuyên bố': 'Declaration',
  'Lời kêu gọi': 'Appeal',
  'Báo cáo': 'Report',
  'Kế hoạch': 'Plan',
  'Quy hoạch': 'Master plan',
  'Chương trình': 'Programme',
  'Đề án': 'Scheme',
  'Phương án': 'Option paper',
  'Dự án': 'Project',
  'Tờ trình': 'Submission',
  'Công văn': 'Official letter',
  'Biên bản': 'Minutes',
} as const;

/** Administrative papers: the same regulation, 8 kinds. */
export const administrativePapers = {
  'Giấy giới thiệu': 'Letter of introduction',
  'Giấy chứng nhận': 'Certificate',
  'Giấy đi đường': 'Travel permit',
  'Giấy nghỉ phép': 'Leave permit',
  'Giấy mời': 'Invitation',
  'Phiếu chuyển': 'Transfer slip',
  'Phiếu gửi': 'Dispatch slip',
  'Thư công': 'Official note',
} as const;

/** State documents that are not Party ones. */
const stateTypes = {
  'Hiến pháp': 'Constitution',
  Luật: 'Law',
  'Pháp lệnh': 'Ordinance',
  'Sắc lệnh': 'Decree-law',
  Lệnh: 'Order',
  'Nghị định': 'Decree',
  'Thông tư': 'Circular',
  'Thông tư liên tịch': 'Joint circular',
  'Hợp đồng': 'Contract',
  'Công điện': 'Official telegram',
  'Bản ghi nhớ': 'Memorandum',
  'Bản thỏa thuận': 'Agreement',
  'Giấy ủy quyền': 'Power of attorney',
  'Phiếu báo': 'Notification slip',
  'Bản vẽ kỹ thuật': 'Technical drawing',
  Khác: 'Other',
} as const;

/** Types found on old records. */
const historicTypes = {
  'Án nghị quyết': 'Resolution (historic form)',
  'Bài nói': 'Talk',
  'Bản đồ': 'Map',
  'Bản khai': 'Statement',
  'Bản thảo': 'Draft',
  'Bản tin': 'Bulletin',
  'Danh sách': 'List',
  'Diễn văn': 'Address',
  Điện: 'Telegram',
  Đơn: 'Petition',
  'Lý lịch': 'Personal record',
  'Nhật ký': 'Diary',
  'Sổ tay': 'Notebook',
  Thư: 'Letter',
  'Truyền đơn': 'Leaflet',
  Ảnh: 'Photograph',
} as const;

const english: Readonly<Record<string, string>> = {
  ...partyTypes,
  ...administrativePapers,
  ...stateTypes,
  ...historicTypes,
};

export const typeNames: readonly string[] = Object.keys(english);

const byKey = new Map(typeNames.map((name) => [name.toLowerCase(), name]));
const byFolded = new Map(typeNames.map((name) => [foldText(name), name]));

/**
 * The canonical spelling of a type, ignoring case; ignores marks only when nothing else matches.
 */
export function findType(text: string): string | undefined {
  return byKey.get(text.toLowerCase()) ?? byFolded.get(foldText(text));
}

/**
 * The type that a title begins with: `Báo cáo tình hình…`. Types of one syllable are ignored, as
 * other words begin with them (Thư viện, Đơn vị).
 */
export function findLeadingType(title: string): string | undefined {
  const words = title.split(/\s+/);
  for (let count = Math.min(4, words.length); count > 1; count -= 1) {
    const type = byKey.get(
      words
        .slice(0, count)
        .join(' ')
        .toLowerCase()
        .replace(/[,:.;]$/, ''),
    );
    if (type !== undefined) return words[count]?.toLowerCase() === 'viên' ? undefined : type;
  }
  return undefined;
}

/** The type in a language; a type that is not in the lists stays as written. */
export function typeLabel(type: string, language: Language): string {
  return language === 'en' ? (english[type] ?? type) : type;
}
