import { daysOf, labelPointEn, labelPointVi, readPoint, toEdtf, type Point } from './point.ts';

export type Part = 'early' | 'mid' | 'late';

/** One date with its qualifiers. */
export interface Moment {
  readonly point: Point;
  /** Whether it is the ten years that begin with the point. */
  readonly decade: boolean;
  readonly part?: Part;
  /** khoảng */
  readonly approximate: boolean;
  /** `?` */
  readonly uncertain: boolean;
  /** `[…]`: not on the document, known from elsewhere. */
  readonly supplied: boolean;
}

const around =
  /^(?!ca (?:nam|thang) )(?:vao )?(?:khoang|chung|uoc chung|uoc|circa|about|around|approximately|[~≈]|(?:kh?|ca?)(?:\.|(?=[\s\d])))\s*(?=\S)/;
const parts: readonly (readonly [RegExp, Part])[] = [
  [/^(?:dau|early) /, 'early'],
  [/^(?:giua |mid[ -])/, 'mid'],
  [/^(?:cuoi|late) /, 'late'],
];
const decades = [
  /^(?:(?:nhung|cac) nam )?thap (?:nien|ky|ki) (?:nam )?(\d{3}0)s?$/,
  /^nhung nam (\d{3}0)$/,
  /^(?:the )?(\d{3}0)s$/,
];

/** Strips a leading “khoảng” or a synonym of it; undefined when there is none. */
export function withoutAround(text: string): string | undefined {
  const rest = text.replace(around, '');
  return rest === text ? undefined : rest;
}

/** `text` is without marks and in lower case. */
export function readMoment(text: string): Moment | undefined {
  const supplied = /^\[(.+)\]( ?\?)?$/.exec(text);
  if (supplied !== null) {
    const inner = readMoment((supplied[1] ?? '') + (supplied[2] ?? ''));
    return inner && { ...inner, supplied: true };
  }
  const sign = /\s*(\(\?\)|[?~%])$/.exec(text);
  const unsigned = sign === null ? text : text.slice(0, sign.index);
  const rest = withoutAround(unsigned);
  const bare = readBare(rest ?? unsigned);
  return (
    bare && {
      ...bare,
      approximate: rest !== undefined || sign?.[1] === '~' || sign?.[1] === '%',
      uncertain: sign !== null && sign[1] !== '~',
      supplied: false,
    }
  );
}

/** `cả năm 1976` is 1976. */
const whole = /^(?:ca|trong|suot|toan) (?=(?:nam|thang) )/;

function readBare(written: string): Pick<Moment, 'point' | 'decade' | 'part'> | undefined {
  const text = written.replace(whole, '');
  for (const [word, part] of parts) {
    if (!word.test(text)) continue;
    const rest = readBare(text.replace(word, ''));
    if (rest === undefined || rest.part !== undefined) return undefined;
    return rest.point.day === undefined ? { ...rest, part } : undefined;
  }
  const edtfDecade = /^(\d{3})x$/.exec(text);
  const decade = decades.map((shape) => shape.exec(text)?.[1]).find((year) => year !== undefined);
  const point = readPoint(edtfDecade === null ? (decade ?? text) : `${edtfDecade[1] ?? ''}0`);
  return point && { point, decade: edtfDecade !== null || decade !== undefined };
}

/** First and last year of a decade, or month or day of an early, mid or late third. */
export function endsOf({ point, decade, part }: Moment): readonly [Point, Point] {
  const { year, month } = point;
  if (decade) {
    const [from, until] = { early: [0, 3], mid: [4, 6], late: [7, 9], whole: [0, 9] }[
      part ?? 'whole'
    ] as [number, number];
    return [{ year: year + from }, { year: year + until }];
  }
  if (part === undefined) return [point, point];
  if (month === undefined) {
    const first = { early: 1, mid: 5, late: 9 }[part];
    return [
      { year, month: first },
      { year, month: first + 3 },
    ];
  }
  const end = Number(daysOf(point).last.slice(-2));
  const [from, until] = { early: [1, 10], mid: [11, 20], late: [21, end] }[part] as [
    number,
    number,
  ];
  return [
    { year, month, day: from },
    { year, month, day: until },
  ];
}

/** EDTF level 1: `1930~`, `193X`, `1945-09~/1945-12`. */
export function momentToEdtf(moment: Moment): string {
  if (moment.decade && moment.part === undefined && !moment.approximate && !moment.uncertain) {
    return `${String(moment.point.year).slice(0, 3)}X`;
  }
  const [first, last] = [sideToEdtf(moment, 'first'), sideToEdtf(moment, 'last')];
  return first === last ? first : `${first}/${last}`;
}

/** One end of a moment, as an end of an EDTF interval. */
export function sideToEdtf(moment: Moment, side: 'first' | 'last'): string {
  const loose = side === 'first' ? 'early' : 'late';
  const approximate = moment.approximate || (moment.part ?? loose) !== loose;
  const sign = approximate ? (moment.uncertain ? '%' : '~') : moment.uncertain ? '?' : '';
  return toEdtf(endsOf(moment)[side === 'first' ? 0 : 1]) + sign;
}

const partWords = {
  vi: { early: 'đầu ', mid: 'giữa ', late: 'cuối ' },
  en: { early: 'early ', mid: 'mid-', late: 'late ' },
} as const;

/** @param afterWord whether another word comes before it */
export function labelMomentVi(moment: Moment, afterWord = false): string {
  const { point, part } = moment;
  const word = (moment.approximate ? 'khoảng ' : '') + (part ? partWords.vi[part] : '');
  const body = moment.decade
    ? `thập niên ${point.year}`
    : labelPointVi(point, afterWord || word !== '');
  return bracket(moment, word + body);
}

export function labelMomentEn(moment: Moment): string {
  const { point, part } = moment;
  const word = (moment.approximate ? 'about ' : '') + (part ? partWords.en[part] : '');
  return bracket(moment, word + (moment.decade ? `${point.year}s` : labelPointEn(point)));
}

function bracket({ supplied, uncertain }: Moment, label: string): string {
  const marked = uncertain ? `${label}?` : label;
  return supplied ? `[${marked}]` : marked;
}
