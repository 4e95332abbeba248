import { hasMarks, stripMarks } from '../fold.ts';
import { matchApart } from '../match-apart.ts';
import { findSearchTerms } from './search-terms.ts';

/** A time in a query: a month, or a span of years with one or both ends. */
export interface QueryTime {
  /** Position in the query, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly from?: number;
  readonly until?: number;
  /** Only where `from` and `until` are the same year. */
  readonly month?: number;
}

type Years = Pick<QueryTime, 'from' | 'until' | 'month'>;
type Groups = Readonly<Record<string, string | undefined>>;

interface Pattern {
  readonly source: string;
  readonly read: (groups: Groups) => Years | undefined;
}

const year = '(?:1[5-9]\\d\\d|20\\d\\d)';
const named = '(?:năm\\s+)?';
const dash = '\\s?[-–—]\\s?';
const numerals = 'hai ba bốn năm sáu bảy tám chín'.split(' ');
const english = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const months = 'một hai ba tư năm sáu bảy tám chín mười mười%một mười%hai'.split(' ');
const either = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('%', '\\s+');

/** Written with marks. Longer patterns come before those they contain. */
const patterns: readonly Pattern[] = [
  {
    source: `(?:(?:trong|giai\\s+đoạn|thời\\s+kỳ|thời\\s+kì|từ|những|các|from|between|during|years?|the)\\s+)*${named}(?<from>${year})(?:${dash}|\\s+(?:cho\\s+)?(?:đến|tới|to|till|until|and)(?:\\s+hết)?\\s+)${named}(?<until>${year})`,
    read: ({ from, until }) => toYears(Number(from), Number(until)),
  },
  {
    source: `(?:những\\s+|các\\s+)?${named}(?<from>${year})[-–—/](?<short>\\d\\d)`,
    read: ({ from = '', short = '' }) => toYears(Number(from), Number(from.slice(0, 2) + short)),
  },
  {
    source: `(?:từ\\s+)?(?:(?:những|các)\\s+)?${named}(?<first>[3-9]\\d)[-–—](?<last>[3-9]\\d)`,
    read: ({ first, last }) => toYears(1900 + Number(first), 1900 + Number(last)),
  },
  {
    source: `(?:trước|before|prior\\s+to)\\s+${named}(?<before>${year})`,
    read: ({ before }) => ({ until: Number(before) - 1 }),
  },
  {
    source: `(?:sau|after)\\s+${named}(?<after>${year})`,
    read: ({ after }) => ({ from: Number(after) + 1 }),
  },
  {
    source: `(?:từ\\s+)?${named}(?<until>${year})\\s+trở\\s+(?:về\\s+)?trước`,
    read: ({ until }) => ({ until: Number(until) }),
  },
  {
    // Before the patterns that begin with `từ`, which also occurs in `thang tu nam 1975` without
    // marks.
    source: `tháng\\s+(?<month>${either(months)}|giêng|chạp),?\\s+${named}(?<in>${year})`,
    read: ({ month = '', in: own }) => toMonth(Number(own), monthOf(month)),
  },
  {
    source: `(?:từ|kể\\s+từ|since|from)\\s+${named}(?<from>${year})(?:\\s+(?:trở\\s+đi|trở\\s+lại\\s+đây|đến\\s+nay|on|onwards?))?`,
    read: ({ from }) => ({ from: Number(from) }),
  },
  {
    source: `${named}(?<from>${year})\\s+trở\\s+(?:đi|lại\\s+đây)`,
    read: ({ from }) => ({ from: Number(from) }),
  },
  {
    source: `(?:(?:trong|đầu|giữa|cuối|vào)\\s+)*(?:thập\\s+niên|thập\\s+kỷ|thập\\s+kỉ|những\\s+năm|các\\s+năm)\\s+(?:(?<ten>1[5-9]\\d0|20\\d0|\\d0)|(?<word>${either(numerals)})\\s+mươi)(?:\\s+(?:của\\s+)?thế\\s+kỷ\\s+(?:xx|20))?`,
    read: ({ ten, word }) => toDecade(ten ?? String((placeOf(word, numerals) + 2) * 10)),
  },
  {
    source: `(?:(?:in|the|early|mid|late)[\\s-]+)*(?:(?<ten>1[5-9]\\d0|20\\d0|[’']?\\d0)[’']?s|(?<word>${either(english)}))`,
    read: ({ ten, word }) =>
      toDecade(ten?.replace(/[’']/, '') ?? String((placeOf(word, english) + 2) * 10)),
  },
  {
    source: `(?:(?:đầu|giữa|cuối)\\s+)?thế\\s+k[ỷỉ]\\s+(?<roman>xvi{0,3}|xix|xxi?|1[5-9]|2[01])`,
    read: ({ roman = '' }) => toCentury(romans[roman.toLowerCase()] ?? Number(roman)),
  },
  {
    source: `(?:(?:the|early|mid|late)[\\s-]+)*(?<ordinal>1[5-9]|2[01])(?:th|st)\\s+century`,
    read: ({ ordinal }) => toCentury(Number(ordinal)),
  },
  {
    source: `(?:(?:trong|vào|hồi|đầu|giữa|cuối|in|the\\s+year)\\s+)*${named}(?<only>${year})`,
    read: ({ only }) => toYears(Number(only), Number(only)),
  },
];

const romans: Readonly<Record<string, number>> = {
  ...{ xv: 15, xvi: 16, xvii: 17, xviii: 18, xix: 19, xx: 20, xxi: 21 },
};
const compile = ({ source, read }: Pattern) => ({
  // A year is not part of a longer number.
  pattern: new RegExp(`${source}(?![\\p{L}\\p{M}\\p{N}]|[/.-][\\p{L}\\p{N}])`, 'giu'),
  read,
});
const marked = patterns.map(compile);
/** For queries without marks: `nhung nam 60`. */
const plain = patterns.map(({ source, read }) => compile({ source: stripMarks(source), read }));

/** Precedes digits that are not a year: the rest of a number, or a label, `hồ sơ 1977`. */
const joined =
  /(?:[\p{L}\p{M}\p{N}]|[\p{L}\p{N}][/.-]|(?:^|[^\p{L}\p{M}])(?:số|so|no\.?|tờ|trang|page|folio|hồ sơ|ho so|hs|file)\s+)$/iu;
/** After these, `nam` without a mark is the South or a name, not `năm`: `mien nam`, `quang nam`. */
const south = /(?:mien|viet|phia|tay|dong|quang|ha)\s+$/iu;
/** In titles, `đến năm 1990` refers to plans. */
const planned = /(?:đến|den|tới|toi)\s+$/iu;

/** The only time in a query; undefined for several, and for a day, which is searched as text. */
export function findQueryTime(query: string): QueryTime | undefined {
  const dates = findSearchTerms(query);
  const found: QueryTime[] = [];
  const isFree = (start: number, end: number) =>
    ![...dates, ...found].some((one) => start < one.end && one.start < end);
  for (const { kind, term, start, end } of dates)
    if (kind === 'date' && term.length === 6)
      found.push({ start, end, ...toMonth(Number(term.slice(0, 4)), Number(term.slice(4))) });
  const known = hasMarks(query) ? marked : plain;
  for (const { pattern, read } of known)
    for (const match of matchApart(query, pattern, joined)) {
      const [text] = match;
      const before = query.slice(0, match.index);
      const skipped = south.test(before) ? (/^nam\s+/iu.exec(text)?.[0].length ?? 0) : 0;
      const start = match.index + skipped;
      const end = match.index + text.length;
      const years = read(match.groups ?? {});
      if (years !== undefined && !planned.test(before) && isFree(start, end))
        found.push({ start, end, ...years });
    }
  return found.length === 1 ? found[0] : undefined;
}

function toYears(from: number, until: number): Years | undefined {
  return from > until ? undefined : { from, until };
}

/** `1960`, or `60` of the last century. */
function toDecade(ten: string): Years {
  const from = ten.length === 2 ? 1900 + Number(ten) : Number(ten);
  return { from, until: from + 9 };
}

function toCentury(ordinal: number): Years {
  return { from: (ordinal - 1) * 100 + 1, until: ordinal * 100 };
}

function toMonth(own: number, month: number): Years {
  return { from: own, until: own, month };
}

function monthOf(written: string): number {
  const word = stripMarks(written);
  if (word === 'gieng') return 1;
  if (word === 'chap') return 12;
  return placeOf(written, months) + 1;
}

/** Index of a word in a list, ignoring case and marks. */
function placeOf(written: string | undefined, words: readonly string[]): number {
  return words.map(stripMarks).indexOf(stripMarks(written ?? '').replace(/\s+/, '%'));
}
