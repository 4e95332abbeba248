import { tidy } from '../text/normalise.ts';

/** A list of folios. Labels are text: `15a` is a sheet that was missed in numbering. */
export interface FolioList {
  /** As written, in one style: `1–6; 104; 159–160`. */
  readonly label: string;
  /** Every folio once, in the order written, each as `toFolio` gives it. */
  readonly folios: readonly string[];
  /** The parts of the list; `from` and `to` are the same for a single folio. */
  readonly ranges: readonly { readonly from: string; readonly to: string }[];
}

/** Longer lists are typing errors such as `1-60000`. */
const mostFolios = 5000;

interface Folio {
  /** A letter before the number: `A12`. */
  readonly prefix: string;
  readonly number: number;
  /** `a`, `bis`; `r` and `v` are the two sides. */
  readonly suffix: string;
}

/**
 * Canonical form of a folio label, for comparison: `015A`, `15 a` → `15a`. Undefined for other
 * text.
 */
export function toFolio(label: string): string | undefined {
  const folio = parseFolio(label);
  return folio && spell(folio);
}

/**
 * Reads `1-6; 104; 159-160`, `15a`, `15a–17`, `1r-3v`, with semicolons or commas. A range of whole
 * sheets counts whole numbers: `15a–17` is 15a, 16, 17, and `15–15c` is 15, 15a, 15b, 15c.
 * Undefined for empty text, text that is not a list of folios, descending ranges and more than
 * 5,000.
 */
export function readFolios(text: string): FolioList | undefined {
  if (isFolioCount(text)) return undefined;
  const parts = tidy(text)
    .replace(/^(?:từ )?(?:tờ số|tờ|ff?\.)\s+/iu, '')
    .replace(/ (?:đến|tới)(?: tờ(?: số)?)? /giu, '-')
    .split(/[;,\n]/)
    .map((part) => part.trim());
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  const labels: string[] = [];
  const ranges: { from: string; to: string }[] = [];
  const folios = new Set<string>();
  for (const part of parts) {
    const ends = part.split(/\s*[\p{Pd}\u2212]\s*/u);
    const [first, last = first] = ends;
    const from = parseFolio(first ?? '');
    const to = parseFolio(last ?? '');
    const expanded = from && to && ends.length <= 2 ? expand(from, to) : undefined;
    if (from === undefined || to === undefined || expanded === undefined) return undefined;
    for (const folio of expanded) folios.add(folio);
    if (folios.size > mostFolios) return undefined;
    labels.push(ends.join('–'));
    ranges.push({ from: spell(from), to: spell(to) });
  }
  return { label: labels.join('; '), folios: [...folios], ranges };
}

/** Whether a cell counts sheets instead of naming them: `2 tờ`, `12 trang`. */
export function isFolioCount(text: string): boolean {
  return /^(?:gồm |có )?\d+ ?(?:tờ|to|trang|tr|sheets?|leaves|pages?)\.?$/i.test(tidy(text));
}

/** Folios that are in both lists, in the order of the first. */
export function overlap(a: FolioList, b: FolioList): string[] {
  const others = new Set(b.folios);
  return a.folios.filter((folio) => others.has(folio));
}

function parseFolio(label: string): Folio | undefined {
  const match = /^(\p{L}?)(\d{1,6}) ?(\p{L}{0,3})$/u.exec(label.normalize('NFC').trim());
  if (match === null) return undefined;
  const [, prefix = '', number = '', suffix = ''] = match;
  return { prefix: prefix.toUpperCase(), number: Number(number), suffix: suffix.toLowerCase() };
}

function spell({ prefix, number, suffix }: Folio): string {
  return `${prefix}${number}${suffix}`;
}

function expand(from: Folio, to: Folio): string[] | undefined {
  if (spell(from) === spell(to)) return [spell(from)];
  const count = to.number - from.number;
  if (from.prefix !== to.prefix || count < 0 || count >= mostFolios) return undefined;
  const sides = from.suffix + to.suffix;
  if (/^[rv]{2}$/.test(sides)) return expandSides(from, to);
  const letters = lettersUpTo(to.suffix);
  if (letters === undefined) return undefined;
  const numbers = Array.from({ length: count }, (_, index) => from.number + 1 + index);
  if (count > 0) {
    return [
      spell(from),
      ...[...numbers.map(String), ...letters.map((letter) => `${to.number}${letter}`)].map(
        (folio) => from.prefix + folio,
      ),
    ];
  }
  const start = from.suffix === '' ? -1 : letters.indexOf(from.suffix);
  if (letters.length === 0 || (start < 0 && from.suffix !== '')) return undefined;
  const rest = letters.slice(start + 1).map((suffix) => spell({ ...from, suffix }));
  return [spell(from), ...rest];
}

/** `c` → a, b, c. Undefined for suffixes without an order, such as `bis`. */
function lettersUpTo(suffix: string): string[] | undefined {
  if (suffix === '') return [];
  if (!/^[a-z]$/.test(suffix)) return undefined;
  const count = suffix.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return Array.from({ length: count }, (_, index) => String.fromCharCode(97 + index));
}

/** `1v–3r` → 1v, 2r, 2v, 3r. */
function expandSides(from: Folio, to: Folio): string[] | undefined {
  const first = from.number * 2 + Number(from.suffix === 'v');
  const last = to.number * 2 + Number(to.suffix === 'v');
  if (last < first) return undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const side = first + index;
    return spell({ ...from, number: Math.floor(side / 2), suffix: side % 2 === 0 ? 'r' : 'v' });
  });
}
