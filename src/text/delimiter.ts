const delimiters = [',', ';', '\t'] as const;

/** Excel's own way to name the separator, on a line before the heading: `sep=;`. */
const namedLine = /^"?sep=(.)"?[,;\t]*(?:\r\n?|\n|$)/i;

export interface DelimitedText {
  /** Separator of cells. */
  readonly delimiter: string;
  /** Offset of the heading: after the line that names the separator, if there is one. */
  readonly start: number;
}

/** Finds the separator of a table. */
export function readDelimiter(text: string): DelimitedText {
  const named = namedLine.exec(text);
  const start = named?.[0].length ?? 0;
  return { delimiter: named?.[1] ?? findDelimiter(text.slice(start)), start };
}

/** The separator that occurs most often in the first line, outside quotes. */
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
