import { markWords } from './mark-words.ts';
import type { MarkedText } from './search-backend.ts';

/** Length in letters: before the first match, and of the whole excerpt. */
const before = 60;
const length = 240;

/**
 * An excerpt of a text around most of the matches, cut between words. Undefined if there is no
 * match.
 */
export function cutExcerpt(text: string, query: string): MarkedText | undefined {
  const { marks } = markWords(text, query);
  const first = bestOf(marks);
  if (first === undefined) return undefined;
  if (text.length <= length) return { text, marks };
  const start = first > before ? text.indexOf(' ', first - before) + 1 : 0;
  const last = text.length > start + length ? text.lastIndexOf(' ', start + length) : text.length;
  const end = last > first ? last : Math.min(text.length, start + length);
  const from = Math.min(start, first);
  const head = from > 0 ? '… ' : '';
  const shift = head.length - from;
  return {
    text: `${head}${text.slice(from, end)}${end < text.length ? ' …' : ''}`,
    marks: marks
      .filter(([a, b]) => a >= from && b <= end)
      .map(([a, b]): [number, number] => [a + shift, b + shift]),
  };
}

/** Start of the excerpt whose matches cover the most letters, long matches first. */
function bestOf(marks: MarkedText['marks']): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [start] of marks) {
    const covered = marks
      .filter(([a, b]) => a >= start && b <= start + length - before)
      .reduce((sum, [a, b]) => sum + (b - a) ** 1.5, 0);
    if (covered > most) [best, most] = [start, covered];
  }
  return best;
}
