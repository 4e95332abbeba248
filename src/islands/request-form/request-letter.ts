import { fillLabel } from '../shared/fill-label.ts';
import type { RequestEntry } from '../request-list/request-entry.ts';

export interface LetterWords {
  readonly 'request.mailSubject': string;
  readonly 'request.mailIntro': string;
  readonly 'request.mailRest': string;
  readonly 'request.page': string;
  readonly 'request.folio': string;
}

/** Some mail programs truncate longer URLs. */
const longestHref = 1900;

/**
 * A `mailto:` URL for a letter that lists references and no data of the reader. If not all of them
 * fit, the letter says how many more there are.
 */
export function buildLetterHref(
  email: string,
  entries: readonly RequestEntry[],
  words: LetterWords,
): string {
  const lines = entries.map((entry, index) => `${index + 1}. ${toLine(entry, words)}`);
  const toHref = (shown: number) => {
    const rest = lines.length - shown;
    const body = [
      words['request.mailIntro'],
      '',
      ...lines.slice(0, shown),
      ...(rest > 0 ? [fillLabel(words['request.mailRest'], { count: rest })] : []),
      '',
    ].join('\r\n');
    const subject = encodeURIComponent(words['request.mailSubject']);
    return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${subject}&body=${encodeURIComponent(body)}`;
  };
  let shown = lines.length;
  while (shown > 0 && toHref(shown).length > longestHref) shown -= 1;
  return toHref(shown);
}

function toLine(entry: RequestEntry, words: LetterWords): string {
  // The reference of an item already includes its folios.
  if (entry.page === undefined) return entry.reference;
  return `${entry.reference}, ${placeOf(entry, words)}`;
}

/** `tờ 104, trang 7`; `tờ 8–9` of a whole item; empty for a file. */
export function placeOf(
  { page, folio }: RequestEntry,
  words: Pick<LetterWords, 'request.page' | 'request.folio'>,
): string {
  const parts = [
    folio !== undefined && fillLabel(words['request.folio'], { folio }),
    page !== undefined && fillLabel(words['request.page'], { page }),
  ];
  return parts.filter(Boolean).join(', ');
}
