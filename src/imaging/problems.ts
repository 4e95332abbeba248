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
  | WordsProblemName
  | 'ocr-failed'
  | 'words-there'
  | 'words-unwritable';

/** Why some words of a page are not shown, or are without their places. Its pictures are. */
export type WordsProblemName =
  | 'words-unreadable'
  | 'words-other-size'
  | 'words-turn-unknown'
  | 'words-size-missing'
  | 'words-beside-image'
  | 'words-unplaced';

const wordsProblems: ReadonlySet<string> = new Set<WordsProblemName>([
  'words-unreadable',
  'words-other-size',
  'words-turn-unknown',
  'words-size-missing',
  'words-beside-image',
  'words-unplaced',
]);

/** Whether a problem lies in a transcription: its page has pictures all the same. */
export function isWordsProblem(name: string): name is WordsProblemName {
  return wordsProblems.has(name);
}

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
  'words-other-size': {
    vi: 'Bản chép lời thuộc về ảnh có khổ khác ảnh này, nên không biết chữ nằm ở đâu: chữ được đăng không kèm vị trí; trang có vùng che thì không đăng chữ nào. Xuất lại bản chép lời từ đúng ảnh này.',
    en: 'The transcription is of an image of another size or shape, so nobody knows where its words stand: they are published without places; a page with redactions publishes none. Export the transcription from this very image.',
  },
  'words-turn-unknown': {
    vi: 'Ảnh được xoay bằng ghi chú EXIF, và không rõ bản chép lời làm trên ảnh trước hay sau khi xoay: chữ được đăng không kèm vị trí; trang có vùng che thì không đăng chữ nào. Lưu ảnh đã xoay thẳng (không còn ghi chú xoay), rồi chép lời lại.',
    en: 'The image is turned by a note in its EXIF data, and nothing tells whether the transcription was made before or after that turn: its words are published without places; a page with redactions publishes none. Save the image upright, without that note, and transcribe it again.',
  },
  'words-size-missing': {
    vi: 'Bản chép lời không ghi khổ trang (ALTO: WIDTH, HEIGHT của Page; PAGE: imageWidth, imageHeight; hOCR: bbox của ocr_page), nên không chắc chữ nằm ở đâu: trang có vùng che thì không đăng chữ nào. Xuất lại bản chép lời có ghi khổ trang.',
    en: 'The transcription does not say how large its page is (ALTO: WIDTH and HEIGHT of Page; PAGE: imageWidth and imageHeight; hOCR: bbox of ocr_page), so it is not sure where its words stand: a page with redactions publishes none. Export it with the size of the page.',
  },
  'words-beside-image': {
    vi: 'Trang có vùng che, mà bản chép lời đặt một số dòng ra ngoài ảnh: toạ độ không đáng tin, nên không đăng chữ nào của trang. Số dòng nằm ngoài ghi trong ngoặc. Xuất lại bản chép lời từ đúng ảnh này.',
    en: 'The page has redactions, and the transcription places some lines outside the image: its coordinates cannot be trusted, so no words of the page are published. The number of such lines is in brackets. Export the transcription from this very image.',
  },
  'words-unplaced': {
    vi: 'Trang có vùng che, mà bản chép lời không cho biết một số dòng (hoặc vài chữ của dòng) nằm ở đâu, nên các dòng ấy không được đăng. Số dòng ghi trong ngoặc. Thêm toạ độ cho các dòng ấy trong bản chép lời.',
    en: 'The page has redactions, and the transcription does not say where some lines, or some of their words, stand: these lines are not published. Their number is in brackets. Add their coordinates to the transcription.',
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
  const path = isWordsProblem(name) ? (job.words ?? job.master) : job.master;
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
