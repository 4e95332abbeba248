import { buildMomentFormat } from '#src/domain/moment-format.ts';
import type { Language } from '#src/domain/values.ts';
import { fillLabel } from '#src/islands/shared/fill-label.ts';
import type { ReadingFacts } from './reading-facts.ts';

/** The countdown is shown in the last minutes only. */
const shownFor = 5 * 60;
/** Seconds left at which it is announced, each once. */
const warnings = [5 * 60, 60];

/** `Còn 4:05`; undefined before the last minutes. */
export function describeLeft(
  seconds: number,
  { left }: Pick<ReadingFacts['labels'], 'left'>,
): string | undefined {
  if (seconds > shownFor) return undefined;
  return fillLabel(left, {
    minutes: Math.floor(seconds / 60),
    seconds: String(seconds % 60).padStart(2, '0'),
  });
}

/**
 * The announcement when the seconds left pass a warning, else undefined. `before` is infinite on
 * opening the page, so that a reader who opens it late is told how many minutes are left.
 */
export function findWarning(
  before: number,
  seconds: number,
  { warning }: Pick<ReadingFacts['labels'], 'warning'>,
): string | undefined {
  const isPassed = warnings.some((each) => before > each && seconds <= each);
  return isPassed ? fillLabel(warning, { count: Math.ceil(seconds / 60) }) : undefined;
}

/** `Đọc được đến 14:32 23/11/26.`, in the language of the page. */
export function describeUntil(
  at: string,
  { until }: Pick<ReadingFacts['labels'], 'until'>,
  language: Language = document.documentElement.lang === 'en' ? 'en' : 'vi',
): string {
  return fillLabel(until, { time: buildMomentFormat(language).format(new Date(at)) });
}
