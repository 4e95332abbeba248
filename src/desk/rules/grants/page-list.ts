const mostPages = 5000;

/**
 * Page numbers as people write them: `1-5, 8` → 1, 2, 3, 4, 5, 8. Empty text means all pages:
 * `undefined`.
 *
 * @returns `problem` for anything else, also for reversed ranges and more than 5,000 pages
 */
export function readPageList(text: string): readonly number[] | undefined | 'problem' {
  if (text.trim() === '') return undefined;
  const pages = new Set<number>();
  for (const part of text.split(/[,;]/)) {
    const [, first, last = first] = /^\s*(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?\s*$/.exec(part) ?? [];
    const [from, until] = [Number(first), Number(last)];
    if (!(from >= 1 && from <= until) || until - from >= mostPages) return 'problem';
    for (let page = from; page <= until; page++) pages.add(page);
    if (pages.size > mostPages) return 'problem';
  }
  return [...pages].sort((one, other) => one - other);
}

/** The inverse: 1, 2, 3, 8 → `1–3, 8`. */
export function writePageList(pages: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const page of pages) {
    const open = ranges.at(-1);
    if (open?.[1] === page - 1) open[1] = page;
    else ranges.push([page, page]);
  }
  return ranges
    .map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`))
    .join(', ');
}
