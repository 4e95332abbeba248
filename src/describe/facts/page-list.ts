import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicItem } from '#src/public/public-model.ts';
import { isOpen } from '../access/open-record.ts';
import type { DescribedRecord } from './facts.ts';

/** Page numbers as people write them: `3, 5–7`. Undefined for none. */
export function toPageRanges(numbers: readonly number[]): string | undefined {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  if (ranges.length === 0) return undefined;
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** The closed pages of an item that is open as a whole. */
export function closedPagesOf(item: PublicItem): readonly number[] {
  if (!isOpen(item)) return [];
  return item.pages.filter((page) => page.kind === 'conditional').map((page) => page.number);
}

/** `Trang 3: sử dụng có điều kiện`; undefined when no page is closed. */
export function toClosedPagesWords(item: PublicItem, language: Language): string | undefined {
  const numbers = closedPagesOf(item);
  const pages = toPageRanges(numbers);
  if (pages === undefined) return undefined;
  return translateTo(language)('records.pagesConditional', { count: numbers.length, pages });
}

/** An item whose pages can be counted. */
export interface CountedItem extends Pick<DescribedRecord, 'fields'> {
  readonly pages?: readonly unknown[];
}

/** Number of pages of an item: those listed, else the archive's own count. */
export function countPages({ pages = [], fields }: CountedItem): number | undefined {
  if (pages.length > 0) return pages.length;
  const counted = Number(fields['numberOfPage']);
  return Number.isInteger(counted) && counted > 0 ? counted : undefined;
}
