const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Vietnamese order, numbers by value: a ă â b … d đ …, ma mà mả mã má mạ, `Hồ sơ 2` before
 * `Hồ sơ 10`. Ties are broken by code units, so that a sorted list is the same on every machine.
 */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}

/** A sorted copy. `key` returns the text by which an entry is sorted. */
export function sortVietnamese<Entry>(
  list: readonly Entry[],
  key: (entry: Entry) => string,
): Entry[] {
  return list
    .map((entry) => ({ entry, key: key(entry) }))
    .sort((a, b) => compareVietnamese(a.key, b.key))
    .map(({ entry }) => entry);
}

/** Marks that form a separate letter in Vietnamese: Ă, Â, Ê, Ô, Ơ, Ư. All other marks are tones. */
const ownLetters = /^(?:A[\u0302\u0306]|[EO]\u0302|[OU]\u031B)/;

/**
 * The heading of a text in an A–Z index: its first letter, upper case, without tone. Ă, Â, Đ, Ê, Ô,
 * Ơ, Ư are separate letters; marks of other languages are dropped. Quotes and other signs before
 * the letter are skipped. `#` for a text that begins with a digit or has no letter.
 */
export function firstLetterOf(text: string): string {
  const first = /[\p{L}\p{N}]\p{M}*/u.exec(text.normalize('NFD'))?.[0].toUpperCase() ?? '#';
  if (/^[ĐÐƉ]/.test(first)) return 'Đ';
  const marks = first.slice(1).replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '');
  const own = ownLetters.exec(first.charAt(0) + marks)?.[0].normalize('NFC');
  return own ?? (/^\p{L}/u.test(first) ? first.charAt(0) : '#');
}
