import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';

/** `Còn 3 ngày 4 giờ`; minutes on the last day. Rounded down, at least a minute. */
export function describeTimeLeft(seconds: number, language: Language): string {
  const t = translateTo(language);
  const minutes = Math.max(1, Math.floor(seconds / 60));
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  const parts = [
    days > 0 && t('granted.days', { count: days }),
    hours % 24 > 0 && t('granted.hours', { count: hours % 24 }),
    days === 0 && minutes % 60 > 0 && t('granted.minutes', { count: minutes % 60 }),
  ];
  return t('granted.timeLeft', { time: parts.filter((part) => part !== false).join(' ') });
}
