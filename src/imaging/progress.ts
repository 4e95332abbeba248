import type { Language } from '../domain/values.ts';

export interface CutProgress {
  readonly done: number;
  readonly total: number;
  /** Of `done`, those processed now and not found in the cache. */
  readonly cut: number;
  readonly failed: number;
  readonly elapsedMs: number;
}

/** Name of the work. */
type Work = 'cutting' | 'recognising' | 'pyramids';

/** One line: count, rate of actual work, remaining time. */
export function formatProgress(
  progress: CutProgress,
  language: Language = 'vi',
  work: Work = 'cutting',
): string {
  const { done, total, cut, failed, elapsedMs } = progress;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const rounded = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  const rate = elapsedMs > 0 ? (cut * 1000) / elapsedMs : 0;
  const words = sentences[language];
  const parts = [`${words[work]} ${number.format(done)}/${number.format(total)}`];
  if (rate > 0) parts.push(`${rounded.format(rate)} ${words.pagesPerSecond}`);
  if (rate > 0 && done < total) parts.push(words.left(toDuration((total - done) / rate, language)));
  if (failed > 0) parts.push(`${number.format(failed)} ${words.failed}`);
  return parts.join(' · ');
}

const sentences = {
  vi: {
    cutting: 'Dựng ảnh trang',
    recognising: 'Nhận dạng chữ',
    pyramids: 'Ghi ảnh tháp',
    pagesPerSecond: 'trang/giây',
    left: (time: string) => `còn ${time}`,
    failed: 'lỗi',
  },
  en: {
    cutting: 'Cutting pages',
    recognising: 'Recognising words',
    pyramids: 'Writing pyramids',
    pagesPerSecond: 'pages/s',
    left: (time: string) => `${time} left`,
    failed: 'failed',
  },
} as const;

/** Deliberately coarse: `40 giây`, `3 phút`, `2 giờ 10 phút`. */
export function toDuration(seconds: number, language: Language): string {
  const unit = { vi: ['giây', 'phút', 'giờ'], en: ['s', 'min', 'h'] }[language];
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} ${unit[0]}`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} ${unit[1]}`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} ${unit[2]}${rest === 0 ? '' : ` ${rest} ${unit[1]}`}`;
}

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Shows progress lines: overwritten on a terminal, and occasionally a separate line in logs (CI).
 */
export function buildLinePrinter(
  stream: Stream,
): (line: () => string, elapsedMs: number, isLast: boolean) => void {
  const interval = stream.isTTY ? 100 : 10_000;
  let last = 0;
  let hasShown = false;
  return (line, elapsedMs, isLast) => {
    if (elapsedMs - last < interval && !(isLast && (hasShown || stream.isTTY))) return;
    last = elapsedMs;
    hasShown = true;
    stream.write(stream.isTTY ? `\r\u001B[K${line()}${isLast ? '\n' : ''}` : `${line()}\n`);
  };
}

/** Shows the progress of work on pages. */
export function buildProgressPrinter(
  stream: Stream,
  language: Language = 'vi',
  work: Work = 'cutting',
): (progress: CutProgress) => void {
  const print = buildLinePrinter(stream);
  return (progress) =>
    print(
      () => formatProgress(progress, language, work),
      progress.elapsedMs,
      progress.done === progress.total,
    );
}
