import { toWordForms, wordPattern } from '#src/text/query/search-word.ts';

/**
 * The longest part of a query that occurs literally on a page: the viewer searches for phrases,
 * while a page is found by words in any position.
 */
export function findOnPage(text: string, query: string): string {
  const page = ` ${formOf(text)} `;
  const words = query.match(wordPattern) ?? [];
  for (let length = words.length; length > 0; length -= 1) {
    const runs = Array.from({ length: words.length - length + 1 }, (_, from) =>
      words.slice(from, from + length).join(' '),
    );
    const standing = runs.filter((run) => page.includes(` ${formOf(run)} `));
    if (standing.length > 0) return standing.reduce((a, b) => (b.length > a.length ? b : a));
  }
  return query;
}

function formOf(text: string): string {
  return (text.match(wordPattern) ?? []).map((word) => toWordForms(word).folded).join(' ');
}
