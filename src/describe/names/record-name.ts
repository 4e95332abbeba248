import type { ArchivalDate, Language, LocalText } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicFonds } from '#src/public/public-model.ts';
import { toTypeName } from '../facts/item-type.ts';
import { classifyNumber, numberWords } from './number-kind.ts';
import { readTitle, type TitleParts } from './written-title.ts';

/** The fields that name an item; public and full records both have them. */
interface NamedItem {
  readonly kind: 'item';
  readonly type: string;
  readonly number?: string;
  readonly date?: ArchivalDate;
  readonly title: LocalText;
}
interface NamedFile {
  readonly kind: 'file';
  readonly notation: string;
  readonly title: LocalText;
}
export type NamedRecord = NamedItem | NamedFile | Pick<PublicFonds, 'kind' | 'title'>;

/**
 * The name of a record outside its context: in lists, links, page titles and exports.
 * `Nghị quyết 24-NQ/TU, 03/02/1976: Về khôi phục…`, `Hồ sơ 145: Khôi phục…`; a fonds by its title.
 * In English where the record has an English title. Facts in the title are not repeated.
 */
export function toRecordName(record: NamedRecord): LocalText {
  const { vi, en } = record.title;
  return {
    vi: nameIn(record, vi, 'vi'),
    ...(en !== undefined && { en: nameIn(record, en, 'en') }),
  };
}

function nameIn(record: NamedRecord, title: string, language: Language): string {
  switch (record.kind) {
    case 'fonds':
      return title;
    case 'file':
      return nameFile(record.notation, title, language);
    case 'item':
      return nameItem(record, title, language);
  }
}

function nameFile(number: string, title: string, language: Language): string {
  const t = translateTo(language);
  const type = t('records.file');
  const written = readTitle(title, { language, type, number });
  if (written.hasType) return written.hasNumber ? title : addBehind(title, [say(number, language)]);
  const head = t('records.fileNumber', { number });
  return written.text === '' || written.text === number ? head : `${head}: ${written.text}`;
}

function nameItem(item: NamedItem, title: string, language: Language): string {
  const type = toTypeName(item.type, language);
  const number =
    item.number === undefined || classifyNumber(item.number) === 'none' ? undefined : item.number;
  const parts: TitleParts = {
    language,
    ...(type !== undefined && { type }),
    ...(number !== undefined && { number }),
    ...(item.date && { date: item.date }),
  };
  const written = readTitle(title, parts);
  const date = written.hasDate ? undefined : item.date?.label[language];
  if (type === undefined || written.hasType) {
    const known = number === undefined || written.hasNumber ? undefined : say(number, language);
    return addBehind(written.text, [known, date]);
  }
  const head = join([toTypedNumber(type, number, language), date]);
  return written.text === '' ? head : `${head}: ${written.text}`;
}

/**
 * An item in two or three words: `Nghị quyết 24-NQ/TU`, `Báo cáo ký hiệu BC`; `Tài liệu` where
 * neither is known.
 */
export function toShortName(
  { type, number }: Pick<NamedItem, 'type' | 'number'>,
  language: Language,
): string {
  const name = toTypeName(type, language) ?? translateTo(language)('records.item');
  return toTypedNumber(name, number, language);
}

function toTypedNumber(type: string, number: string | undefined, language: Language): string {
  const kind = number === undefined ? 'none' : classifyNumber(number);
  if (number === undefined || kind === 'none') return type;
  return kind === 'number' ? `${type} ${number}` : `${type} ${say(number, language)}`;
}

function say(number: string, language: Language): string {
  // A notation of several words is a name: Bản tin “Tin đặc biệt”.
  if (/\s\p{L}/u.test(number)) return `“${number}”`;
  return `${numberWords[language][classifyNumber(number)]} ${number}`;
}

/**
 * Appends facts to a title that begins with its type: `Báo cáo nhanh thiệt hại (số 88-BC/TU,
 * 21/10/1983)`.
 */
function addBehind(title: string, parts: readonly (string | undefined)[]): string {
  const known = join(parts);
  if (known === '') return title;
  // Nested brackets are hard to read.
  return title.endsWith(')') || known.startsWith('[')
    ? `${title}, ${known}`
    : `${title.replace(/\.$/, '')} (${known})`;
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}
