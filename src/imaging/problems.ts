import type { Language } from '../catalogue/values.ts';
import type { ScanJob } from './scan-job.ts';

/** Why a page has no images, or no words. Names are permanent. */
export type ScanProblemName =
  | 'scan-missing'
  | 'scan-outside'
  | 'scan-empty'
  | 'scan-unreadable'
  | 'scan-crashed'
  | 'redaction-outside'
  | 'words-unreadable'
  | 'ocr-failed'
  | 'words-there'
  | 'words-unwritable';

export interface ScanProblem {
  readonly name: ScanProblemName;
  /** The master or the transcription, relative to the scans folder. */
  readonly path: string;
  readonly itemSlug: string;
  readonly page: number;
  /** What the decoder said, in its words. */
  readonly detail?: string;
}

/** Thrown below `cutScans`, which turns it into a `ScanProblem`. */
export class ScanError extends Error {
  readonly problem: ScanProblemName;

  constructor(problem: ScanProblemName, detail = '') {
    super(detail);
    this.name = 'ScanError';
    this.problem = problem;
  }
}

const sentences: Record<ScanProblemName, Record<Language, string>> = {
  'scan-missing': {
    vi: 'Không tìm thấy tệp quét. Kiểm tra tên tệp và cột scans.',
    en: 'The scan is not there. Check the file name and the scans column.',
  },
  'scan-outside': {
    vi: 'Đường dẫn ra ngoài thư mục tệp quét. Đặt tệp vào trong thư mục đó.',
    en: 'The path leaves the scans folder. Put the file inside it.',
  },
  'scan-empty': {
    vi: 'Tệp rỗng (0 byte). Chép lại từ bản gốc.',
    en: 'The file is empty (0 bytes). Copy it again from the original.',
  },
  'scan-unreadable': {
    vi: 'Tệp hỏng hoặc không phải ảnh đọc được. Chép lại hoặc quét lại.',
    en: 'The file is damaged or not an image that can be read. Copy or scan it again.',
  },
  'scan-crashed': {
    vi: 'Bộ giải mã ảnh dừng đột ngột ở tệp này. Lưu lại ảnh dưới dạng TIFF hoặc JPEG.',
    en: 'The image decoder stopped suddenly at this file. Save the image anew as TIFF or JPEG.',
  },
  'redaction-outside': {
    vi: 'Vùng che nằm ngoài ảnh, nên trang không được dựng. Sửa toạ độ trong redactions.csv.',
    en: 'A redaction lies outside the image, so the page was not cut. Mend redactions.csv.',
  },
  'words-unreadable': {
    vi: 'Bản chép lời (ALTO, PAGE XML hoặc hOCR) không đọc được; ảnh vẫn được dựng, không có chữ.',
    en: 'The transcription (ALTO, PAGE XML or hOCR) cannot be read; the image was cut, without words.',
  },
  'ocr-failed': {
    vi: 'Tesseract không nhận dạng được chữ của tệp này. Chạy lại; vẫn lỗi thì chép lời bằng tay.',
    en: 'Tesseract could not recognise the words of this file. Run again, or transcribe it by hand.',
  },
  'words-there': {
    vi: 'Trong lúc nhận dạng chữ đã có bản chép lời của người; bản ấy được giữ nguyên.',
    en: 'A person’s transcription came while words were recognised; it was kept.',
  },
  'words-unwritable': {
    vi: 'Không ghi được bản chép lời bên cạnh ảnh. Kiểm tra quyền ghi và chỗ trống của thư mục.',
    en: 'The transcription cannot be written beside the scan. Check the folder’s rights and space.',
  },
};

export function isScanProblemName(name: string): name is ScanProblemName {
  return Object.hasOwn(sentences, name);
}

export function toScanProblem(job: ScanJob, error: unknown): ScanProblem {
  const name = error instanceof ScanError ? error.problem : 'scan-unreadable';
  const detail = error instanceof Error ? error.message : String(error);
  const path = name === 'words-unreadable' ? (job.words ?? job.master) : job.master;
  const { itemSlug, page } = job;
  return { name, path, itemSlug, page, ...(detail === '' ? {} : { detail }) };
}

/** Two lines for a person: where and which, then what to do and what the decoder said. */
export function describeScanProblem(
  problem: Pick<ScanProblem, 'name' | 'path' | 'detail'>,
  language: Language = 'vi',
): string {
  const detail = problem.detail === undefined ? '' : ` (${problem.detail.split('\n')[0]})`;
  return `${problem.path}\n  ${problem.name}  ${sentences[problem.name][language]}${detail}`;
}
