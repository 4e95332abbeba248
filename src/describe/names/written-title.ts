import type { ArchivalDate, Language } from '#src/domain/values.ts';

/** Known facts of a record besides its title, in the language of the title. */
export interface TitleParts {
  readonly language: Language;
  readonly type?: string;
  readonly number?: string;
  readonly date?: ArchivalDate;
}

/** A title as an archivist wrote it, compared with the known facts of the record. */
export interface WrittenTitle {
  /** It begins with the type, which cannot be stripped: `Báo cáo nhanh thiệt hại do bão số 8`. */
  readonly hasType: boolean;
  readonly hasNumber: boolean;
  readonly hasDate: boolean;
  /** Without a leading type, number and date; empty where there was nothing else. */
  readonly text: string;
}

/** Words that begin with a type name but mean something else: Thư viện, Đơn vị. */
const otherWords =
  /^(?:thư (?:viện|ký|mục)|đơn (?:vị|giá|nguyên)|điện (?:lưới|lực|khí|ảnh|thoại)|ảnh hưởng|luật sư)(?!\p{L})/iu;

/** Words with which a title can start once its type is stripped: “(Nghị quyết) về khôi phục…”. */
const about = /^(?:về|v\/v|on|about|concerning|regarding)\s/iu;

/**
 * Finds the type, number and date of a record in its title, so that its name does not repeat them.
 * Strips them from the start where the rest makes sense on its own.
 */
export function readTitle(title: string, parts: TitleParts): WrittenTitle {
  const { number, date } = parts;
  const hasType = beginsWithType(title, parts);
  const numbered = number === undefined ? undefined : toNumberPattern(number);
  const dated = date === undefined ? undefined : toDatePattern(date, parts.language);
  const written: WrittenTitle = {
    hasType,
    // A number without the type before it belongs to another document.
    hasNumber: hasType && numbered !== undefined && holds(title, numbered),
    hasDate: dated !== undefined && holds(title, dated),
    text: title,
  };
  const rest = hasType ? takeLead(title.slice(parts.type?.length), numbered, dated) : undefined;
  if (rest === undefined) return written;
  return {
    hasType: false,
    hasNumber: false,
    hasDate: dated !== undefined && holds(rest, dated),
    text: capitalise(rest, parts.language),
  };
}

function beginsWithType(title: string, { type, language }: TitleParts): boolean {
  if (type === undefined || otherWords.test(title)) return false;
  const start = title.slice(0, type.length);
  if (start.toLocaleLowerCase(language) !== type.toLocaleLowerCase(language)) return false;
  // `Conclusions on…` also begins with its type.
  return !/^\p{L}/u.test(title.slice(type.length).replace(language === 'en' ? /^s\b/ : '', ''));
}

/** The rest after type, number and date, where that makes sense on its own. */
function takeLead(
  after: string,
  number: string | undefined,
  date: string | undefined,
): string | undefined {
  const leads = [
    ...(number === undefined ? [] : [`(?:(?:số|no\\.?)\\s*:?\\s*)?${number}`]),
    ...(date === undefined ? [] : [`(?:(?:ngày|tháng|năm|dated)\\s+)?${date}`]),
  ];
  const rest = leads.reduce((text, lead) => text.replace(toLead(lead), ''), after);
  const [separator = ''] = /^[\s,.:;–-]*/.exec(rest) ?? [];
  const text = rest.slice(separator.length);
  const standsAlone = text === '' || about.test(text) || /[:–-]/.test(separator);
  return standsAlone ? text : undefined;
}

function toLead(pattern: string): RegExp {
  return new RegExp(`^[\\s,]*${pattern}(?![\\p{L}\\p{N}])`, 'iu');
}

/** `08-CT/TU` is also written `08 CT-TU`. */
function toNumberPattern(number: string): string {
  return number
    .split(/[\s–/-]+/)
    .filter(Boolean)
    .map(escape)
    .join('\\s*[\\s–/-]\\s*');
}

/** `03/02/1976` is also written `3/2/1976` and `3 tháng 2 năm 1976`. */
function toDatePattern({ label }: ArchivalDate, language: Language): string {
  const [, day = '', month, year = ''] =
    /^(?:0?(\d{1,2})\/)?0?(\d{1,2})\/(\d{4})$/.exec(label[language]) ?? [];
  if (month === undefined) return escape(label[language]);
  const before = day === '' ? '' : `0?${day}(?:[/.-]|\\s+tháng\\s+)`;
  return `${before}0?${month}(?:[/.-]|\\s+năm\\s+)${year}`;
}

/** Whether the text contains `pattern` outside longer numbers and spans of years. */
function holds(text: string, pattern: string): boolean {
  return new RegExp(`(?:^|[^\\p{L}\\p{N}/–-])${pattern}(?![\\p{L}\\p{N}/–-])`, 'iu').test(text);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function capitalise(text: string, language: Language): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
