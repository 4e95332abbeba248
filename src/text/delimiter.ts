const delimiters = [',', ';', '\t'] as const;

/** Excel's own way to name the separator, on a line before the heading: `sep=;`. */
const namedLine = /^"?sep=(.)"?[,;\t]*(?:\r\n?|\n|$)/i;

export interface DelimitedText {
  /** What stands between cells. */
  readonly delimiter: string;
  /** Where the heading begins: after the line that names the separator, when there is one. */
  readonly start: number;
}

/** Finds what separates the cells of a table. */
export function readDelimiter(text: string): DelimitedText {
  const named = namedLine.exec(text);
  const start = named?.[0].length ?? 0;
  return { delimiter: named?.[1] ?? findDelimiter(text.slice(start)), start };
}

/** The separator that the first line has most of, outside quotes. */
export function findDelimiter(text: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const count = (delimiter: string): number => counts.get(delimiter) ?? 0;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}
