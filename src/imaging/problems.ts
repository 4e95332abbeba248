import type { Language } from '../domain/values.ts';
import type { ScanJob } from './scan-job.ts';

/** Why a page has no images, or no words. Names are permanent. */
export type ScanProblemName =
  | 'scan-missing'
  | 'scan-outside'
  | 'scan-empty'
  | 'scan-unreadable'
  | 'scan-format'
  | 'scan-not-picture'
  | 'scan-misnamed'
  | 'scan-damaged'
  | 'scan-crashed'
  | 'scan-too-slow'
  | 'scan-too-heavy'
  | 'scan-too-large'
  | 'pdf-page-too-large'
  | 'pdf-locked'
  | 'redaction-unapplied'
  | 'redaction-outside'
  | WordsProblemName
  | 'text-hidden'
  | 'text-garbled'
  | 'text-legacy'
  | 'ocr-failed'
  | 'words-there'
  | 'words-unwritable';

/** Why some words of a page are not shown, or have no positions. Its pictures are available. */
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

/** Whether a problem is in a transcription: its page has pictures all the same. */
export function isWordsProblem(name: string): name is WordsProblemName {
  return wordsProblems.has(name);
}

export interface ScanProblem {
  readonly name: ScanProblemName;
  /** The master or the transcription, relative to the scans folder. */
  readonly path: string;
  readonly itemSlug: string;
  readonly page: number;
  /** The decoder's own message. */
  readonly detail?: string;
}

/** Thrown inside `cutScans`, which converts it into a `ScanProblem`. */
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
    en: 'The scan does not exist. Check the file name and the scans column.',
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
    en: 'The file is damaged or not a readable image. Copy or scan it again.',
  },
  'scan-format': {
    vi: 'Định dạng ảnh này không đọc được ở đây. Chạy lệnh trong ngoặc trong thư mục của tệp để chuyển sang TIFF mà không mất gì, rồi thay tệp này bằng tệp mới.',
    en: 'This image format cannot be read here. Run the command in brackets in the folder of the file to convert it to TIFF without loss, then replace this file with the new one.',
  },
  'scan-not-picture': {
    vi: 'Tệp không phải ảnh mà là loại ghi trong ngoặc. Chép lại từ bản gốc, hoặc chuyển tệp này ra ngoài.',
    en: 'The file is not a picture but of the kind in brackets. Copy it again from the original, or move this file out.',
  },
  'scan-misnamed': {
    vi: 'Đuôi tên tệp không đúng với loại tệp nên không đọc được. Đổi tên như trong ngoặc.',
    en: 'The suffix does not match the kind of the file, so it cannot be read. Rename it as stated in brackets.',
  },
  'scan-damaged': {
    vi: 'Một phần ảnh bị hỏng, chỗ hỏng hiện ra như bị che, nên trang không được dựng. Chép lại từ bản gốc hoặc quét lại; nếu bản gốc cũng vậy, ghi «có» ở cột damagedScan trong pages.csv.',
    en: 'Part of the image is damaged and would look redacted, so the page was not cut. Copy it again from the original or scan it again; if the original is no better, enter "yes" in the column damagedScan of pages.csv.',
  },
  'scan-too-slow': {
    vi: 'Đọc trang này quá lâu nên đã dừng. Lưu lại tệp bằng phần mềm khác, hoặc tăng PAGE_SECONDS.',
    en: 'Reading this page took too long and was stopped. Save the file again with another program, or raise PAGE_SECONDS.',
  },
  'scan-too-heavy': {
    vi: 'Đọc trang này tốn quá nhiều bộ nhớ nên đã dừng. Lưu lại tệp bằng phần mềm khác, hoặc tăng PAGE_MEMORY_MB.',
    en: 'Reading this page took too much memory and was stopped. Save the file again with another program, or raise PAGE_MEMORY_MB.',
  },
  'scan-too-large': {
    vi: 'Ảnh có quá nhiều điểm ảnh nên không được đọc. Kiểm tra lại tệp; nếu ảnh to thật, đặt SCAN_MEGAPIXELS như trong ngoặc.',
    en: 'The image has too many pixels and was not read. Check the file; if it really is that large, set SCAN_MEGAPIXELS as stated in brackets.',
  },
  'pdf-page-too-large': {
    vi: 'Trang PDF lớn hơn mọi khổ giấy nên không được dựng. Đặt lại khổ trang; nếu khổ ấy đúng, đặt PDF_MEGAPIXELS như trong ngoặc (nhiều nhất 400).',
    en: 'The page of this PDF is too large and was not cut. Correct its page size; if it is right, set PDF_MEGAPIXELS as stated in brackets (at most 400).',
  },
  'pdf-locked': {
    vi: 'Tệp PDF có mật khẩu hoặc khoá quyền nên không đọc được. Bỏ khoá rồi lưu lại, ví dụ: qpdf --decrypt --password=… cu.pdf moi.pdf.',
    en: 'The PDF is locked by a password or its rights, so it cannot be read. Unlock it and save it, for example: qpdf --decrypt --password=… old.pdf new.pdf.',
  },
  'redaction-unapplied': {
    vi: 'PDF có vùng đánh dấu che (Redact) chưa được áp dụng: chữ và ảnh bên dưới vẫn còn nguyên, nên trang không được dựng. Mở bằng phần mềm PDF, chọn áp dụng che (Apply Redactions) rồi lưu lại, hoặc xoá dấu ấy.',
    en: 'The PDF has a redaction that is marked but not applied: the content under it is still there, so the page was not cut. Apply redactions in a PDF program and save, or remove the mark.',
  },
  'scan-crashed': {
    vi: 'Bộ giải mã ảnh dừng đột ngột ở tệp này. Lưu lại ảnh dưới dạng TIFF hoặc JPEG.',
    en: 'The image decoder crashed on this file. Save the image again as TIFF or JPEG.',
  },
  'redaction-outside': {
    vi: 'Vùng che nằm ngoài ảnh, nên trang không được dựng. Sửa toạ độ trong redactions.csv.',
    en: 'A redaction is outside the image, so the page was not cut. Correct redactions.csv.',
  },
  'words-unreadable': {
    vi: 'Tệp toàn văn (ALTO, PAGE XML hoặc hOCR) không đọc được; ảnh vẫn được dựng, không có chữ.',
    en: 'The transcription (ALTO, PAGE XML or hOCR) cannot be read; the image was cut, without words.',
  },
  'words-other-size': {
    vi: 'Tệp toàn văn thuộc về ảnh có khổ khác ảnh này, nên không biết chữ nằm ở đâu: chữ được đăng không kèm vị trí; trang có vùng che thì không đăng chữ nào. Xuất lại tệp toàn văn từ đúng ảnh này.',
    en: 'The transcription belongs to an image of a different size or shape, so the positions of its words are unknown: they are published without positions, and not at all for a page with redactions. Export the transcription from this exact image.',
  },
  'words-turn-unknown': {
    vi: 'Ảnh được xoay bằng ghi chú EXIF, và không rõ tệp toàn văn làm trên ảnh trước hay sau khi xoay: chữ được đăng không kèm vị trí; trang có vùng che thì không đăng chữ nào. Lưu ảnh đã xoay thẳng (không còn ghi chú xoay), rồi làm lại toàn văn.',
    en: 'The image is rotated by its EXIF data, and it is unknown whether the transcription was made before or after that rotation: its words are published without positions, and not at all for a page with redactions. Save the image upright, without EXIF rotation, and transcribe it again.',
  },
  'words-size-missing': {
    vi: 'Tệp toàn văn không ghi khổ trang (ALTO: WIDTH, HEIGHT của Page; PAGE: imageWidth, imageHeight; hOCR: bbox của ocr_page), nên không chắc chữ nằm ở đâu: trang có vùng che thì không đăng chữ nào. Xuất lại tệp toàn văn có ghi khổ trang.',
    en: 'The transcription does not state the size of its page (ALTO: WIDTH and HEIGHT of Page; PAGE: imageWidth and imageHeight; hOCR: bbox of ocr_page), so the positions of its words are uncertain: none are published for a page with redactions. Export it with the size of the page.',
  },
  'words-beside-image': {
    vi: 'Trang có vùng che, mà tệp toàn văn đặt một số dòng ra ngoài ảnh: toạ độ không đáng tin, nên không đăng chữ nào của trang. Số dòng nằm ngoài ghi trong ngoặc. Xuất lại tệp toàn văn từ đúng ảnh này.',
    en: 'The page has redactions, and the transcription places some lines outside the image: its coordinates cannot be trusted, so no words of the page are published. The number of such lines is in brackets. Export the transcription from this exact image.',
  },
  'words-unplaced': {
    vi: 'Trang có vùng che, mà tệp toàn văn không cho biết một số dòng (hoặc vài chữ của dòng) nằm ở đâu, nên các dòng ấy không được đăng. Số dòng ghi trong ngoặc. Thêm toạ độ cho các dòng ấy trong tệp toàn văn.',
    en: 'The page has redactions, and the transcription has no positions for some lines or some of their words: these lines are not published. Their number is in brackets. Add their coordinates to the transcription.',
  },
  'text-hidden': {
    vi: 'Lớp chữ của PDF có chữ mà trang không cho thấy (bị che, trắng, ẩn, hay không khớp với ảnh quét); số chữ ấy không được công bố. Trong ngoặc: số chữ.',
    en: 'The text of the PDF has words that its page does not show (covered, white, hidden, or not where the scan has ink); they are not published. Their number is in brackets.',
  },
  'text-garbled': {
    vi: 'PDF không cho biết một số chữ là chữ gì nên không công bố chữ ấy; ảnh vẫn đủ. Chạy npm run content -- ocr hoặc gõ toàn văn để tìm được. Trong ngoặc: số chữ.',
    en: 'The PDF has no Unicode text for some words, so they are not published; the picture is complete. Run npm run content -- ocr or transcribe the page. Their number is in brackets.',
  },
  'text-legacy': {
    vi: 'Lớp chữ của PDF dùng bảng mã cũ; đã chuyển sang Unicode. Xem lại vài trang. Trong ngoặc: bảng mã.',
    en: 'The text of the PDF is in a legacy encoding and was converted to Unicode. Check a few pages. The encoding is in brackets.',
  },
  'ocr-failed': {
    vi: 'Tesseract không nhận dạng được chữ của tệp này. Chạy lại; vẫn lỗi thì gõ toàn văn bằng tay.',
    en: 'Tesseract could not recognise the words of this file. Run it again, or transcribe the file manually.',
  },
  'words-there': {
    vi: 'Trong lúc nhận dạng chữ đã có tệp toàn văn của người; bản ấy được giữ nguyên.',
    en: 'A manual transcription was added while words were being recognised; it was kept.',
  },
  'words-unwritable': {
    vi: 'Không ghi được tệp toàn văn bên cạnh ảnh. Kiểm tra quyền ghi và chỗ trống của thư mục.',
    en: 'The transcription cannot be written next to the scan. Check the permissions and free space of the folder.',
  },
};

function isScanProblemName(name: string): name is ScanProblemName {
  return Object.hasOwn(sentences, name);
}

/** Converts the failure of a worker's task into a problem of the scan. */
export function toScanError({ failure, message }: { failure: string; message: string }): ScanError {
  if (isScanProblemName(failure)) return new ScanError(failure, message);
  if (failure === 'too-slow') return new ScanError('scan-too-slow', message);
  if (failure === 'too-heavy') return new ScanError('scan-too-heavy', message);
  return new ScanError('scan-crashed', message);
}

export function toScanProblem(job: ScanJob, error: unknown): ScanProblem {
  const name = error instanceof ScanError ? error.problem : 'scan-unreadable';
  const detail = error instanceof Error ? error.message : String(error);
  const path = isWordsProblem(name) ? (job.words ?? job.master) : job.master;
  const { itemSlug, page } = job;
  return { name, path, itemSlug, page, ...(detail === '' ? {} : { detail }) };
}

/** Problems in the order of their files and pages. */
export function sortByPath(problems: readonly ScanProblem[]): readonly ScanProblem[] {
  return problems.toSorted((a, b) =>
    a.path === b.path ? a.page - b.page : a.path < b.path ? -1 : 1,
  );
}

/** Two lines for a person: where and which, then what to do and the decoder's message. */
export function describeScanProblem(
  problem: Pick<ScanProblem, 'name' | 'path' | 'detail'>,
  language: Language = 'vi',
): string {
  const detail = problem.detail === undefined ? '' : ` (${problem.detail.split('\n')[0]})`;
  return `${problem.path}\n  ${problem.name}  ${sentences[problem.name][language]}${detail}`;
}

/** Maximum per file; the others are counted. */
const mostOfFile = 20;

/** All problems for a person, at most 20 per file, followed by the number of further ones. */
export function describeScanProblems(
  problems: readonly Parameters<typeof describeScanProblem>[0][],
  language: Language = 'vi',
): readonly string[] {
  const said: string[] = [];
  for (const [path, own] of Map.groupBy(problems, (problem) => problem.path)) {
    for (const problem of own.slice(0, mostOfFile)) {
      said.push(describeScanProblem(problem, language));
    }
    const rest = own.length - mostOfFile;
    if (rest <= 0) continue;
    const more = {
      vi: `… và ${rest} lỗi nữa trong tệp này.`,
      en: `… and ${rest} more in this file.`,
    };
    said.push(`${path}\n  ${more[language]}`);
  }
  return said;
}
