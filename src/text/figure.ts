const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^-?\d{1,3}(?: \d{3})+(?:,\d+)?$/;
const groupedByCommas = /^-?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/;
const plain = /^-?\d+(?:[.,]\d{1,2}|\.\d{4,}|,\d{4,})?$/;

/**
 * Parses a number as people write it in a table: `1120953`, `1.120.953`, `1 120 953`, `1,120,953`,
 * `12,5`, `12.5`. Undefined for anything else, and for `1,270`, which may be 1270 or 1.27.
 */
export function readFigure(text: string): number | undefined {
  const written = text.trim().replace('−', '-');
  if (grouped.test(written)) return Number(written.replace(/[. ]/g, '').replace(',', '.'));
  if (groupedByCommas.test(written)) return Number(written.replaceAll(',', ''));
  return plain.test(written) ? Number(written.replace(',', '.')) : undefined;
}
