import type { Language } from '../domain/values.ts';
import { formatNumber } from '../i18n/format.ts';
import type { GateHit, GateReport, HitKind } from './match/hit.ts';

interface HitWords {
  readonly what: string;
  readonly mend: string;
}

const words: Record<Language, Record<HitKind, HitWords>> = {
  vi: {
    'hidden-value': {
      what: 'lộ nội dung không công khai của',
      mend: 'Tìm nơi nội dung này được chép ra (bài viết, trang giới thiệu, tệp trong public/) và bỏ đi; nếu được phép công khai, sửa chế độ sử dụng hoặc publicFields trong site.yaml.',
    },
    'closed-image': {
      what: 'chứa ảnh của trang không công khai thuộc',
      mend: 'Bỏ ảnh này khỏi nội dung hoặc thư mục public/; nếu được phép công khai, sửa chế độ sử dụng của trang.',
    },
    'unlisted-image': {
      what: 'ảnh không thuộc trang công khai nào',
      mend: 'Xóa thư mục .cache rồi dựng lại trang; ảnh chỉ được cắt từ trang công khai.',
    },
    'image-metadata': {
      what: 'ảnh còn mang siêu dữ liệu (EXIF, XMP, IPTC hoặc lời chú)',
      mend: 'Xóa thư mục .cache rồi dựng lại trang, để ảnh được cắt lại không kèm siêu dữ liệu.',
    },
    unreadable: {
      what: 'tệp nén hoặc mã hóa mà cửa kiểm soát không mở được',
      mend: 'Bỏ tệp này, hoặc thay bằng tệp không nén, tệp ZIP hoặc gzip không mật khẩu.',
    },
    'unsearched-redaction': {
      what: 'có chữ của trang có vùng che, mà cửa kiểm soát không đọc được chữ dưới vùng che của',
      mend: 'Chép lại tệp nêu trong ngoặc từ bản gốc, hoặc xuất lại tệp toàn văn; nếu vì quá giờ hay quá bộ nhớ, tăng PAGE_SECONDS hoặc PAGE_MEMORY_MB. Cần dựng ngay thì đóng trang ấy (pages.csv).',
    },
  },
  en: {
    'hidden-value': {
      what: 'holds what is not public of',
      mend: 'Find where it was copied to (a story, a page of text, a file in public/) and take it out; if it may be public, change the access mode or publicFields in site.yaml.',
    },
    'closed-image': {
      what: 'holds the image of a page that is not public, of',
      mend: 'Take the image out of the content or of public/; if it may be public, change the access mode of the page.',
    },
    'unlisted-image': {
      what: 'image of no open page',
      mend: 'Delete the .cache folder and build again; only open pages are cut.',
    },
    'image-metadata': {
      what: 'image that still carries metadata (EXIF, XMP, IPTC or a comment)',
      mend: 'Delete the .cache folder and build again, so that it is cut without metadata.',
    },
    unreadable: {
      what: 'packed or encrypted file that the gate cannot open',
      mend: 'Take it out, or put an unpacked file, or a ZIP or gzip file without a password, in its place.',
    },
    'unsearched-redaction': {
      what: 'holds words of a page with redactions, and the gate cannot read what lies below these, of',
      mend: 'Copy the file in brackets again from the original, or export the transcription again; where a limit was met, raise PAGE_SECONDS or PAGE_MEMORY_MB. To build at once, close the page (pages.csv).',
    },
  },
};

/**
 * The report for people: output file, record, field, fix; never the leaked value. Hits of one
 * output are grouped.
 */
export function formatGateReport(report: GateReport, language: Language): string {
  const { hits, files, facts, unsearched } = report;
  const count = (value: number): string => formatNumber(language, value);
  if (hits.length === 0) {
    const passed =
      language === 'vi'
        ? `Cửa kiểm soát: ${count(files)} tệp, ${count(facts)} dấu hiệu cần tìm, không lộ gì.`
        : `Gate: ${count(files)} files, ${count(facts)} things looked for, nothing leaks.`;
    return [passed, ...formatUnsearched(count(unsearched.length), language)].join(' ');
  }
  const byOutput = Map.groupBy(hits, ({ output }) => output);
  const blocks = [...byOutput].map(([output, list]) =>
    [output, ...list.map((hit) => `  ${formatHit(hit, language)}`)].join('\n'),
  );
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  const mends = kinds.map((kind) => `${kind}: ${words[language][kind].mend}`);
  const total =
    language === 'vi'
      ? `${count(hits.length)} chỗ lộ trong ${count(byOutput.size)} tệp. Trang mới không được đưa ra; trang cũ giữ nguyên.`
      : `${count(hits.length)} leaks in ${count(byOutput.size)} files. The new site was not put out; the old one stays.`;
  return [...blocks, '', ...mends, '', total].join('\n');
}

function formatUnsearched(count: string, language: Language): readonly string[] {
  if (count === '0') return [];
  return language === 'vi'
    ? [`Nguồn không đọc được nên không tìm được: ${count} (closed-unsearched).`]
    : [`Sources that cannot be read and were not looked for: ${count} (closed-unsearched).`];
}

function formatHit({ kind, record, field, source }: GateHit, language: Language): string {
  const { what } = words[language][kind];
  const whose = [record, field].filter((part) => part !== undefined).join(' · ');
  const unread = source === undefined ? '' : `(${source.file}: ${source.reason})`;
  return [kind.padEnd(15), what, whose, unread].join(' ').trimEnd();
}
