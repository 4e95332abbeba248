import type { ArchivalDate, Language } from '../catalogue/values.ts';
import type { PublicCatalogue, PublicFile, PublicItem } from '../publish/public-model.ts';
import { toArchiveName } from './archive-name.ts';
import { isSeveralFolios } from './folio-words.ts';
import { toTypeName } from './item-type.ts';
import { classifyNumber } from './number-kind.ts';

/** How a record is cited: the Vietnamese archival form, and an English one after Chicago 14.222. */
export interface Citation {
  readonly vi: string;
  readonly en: string;
}

export function buildCitation(
  catalogue: PublicCatalogue,
  record: PublicFile | PublicItem,
): Citation {
  const file = record.kind === 'file' ? record : catalogue.findFile(record.file);
  const item = record.kind === 'item' ? record : undefined;
  return {
    vi: `${joinParts(
      item && toVietnameseHead(item),
      record.kind === 'file' && toFileHead(record, 'vi'),
      fondsInVietnamese(catalogue, record.fonds),
      file && file.inventory !== '' && `Mục lục số ${file.inventory}`,
      file && `Hồ sơ (ĐVBQ) số ${file.notation}`,
      item?.folios !== undefined && `tờ ${item.folios}`,
      toArchiveName(catalogue.site, 'vi'),
    )}.`,
    en: `${joinParts(
      item && toEnglishHead(item),
      record.kind === 'file' && toFileHead(record, 'en'),
      item?.folios !== undefined && toEnglishFolios(item.folios),
      file && `file ${file.notation}`,
      file && file.inventory !== '' && `inventory ${file.inventory}`,
      fondsTitle(catalogue, record.fonds, 'en'),
      toArchiveName(catalogue.site, 'en'),
    )}.`,
  };
}

function joinParts(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join(', ');
}

/** `Tỉnh ủy X: Nghị quyết số 24-NQ/TU, ngày 03/02/1976 về …`. */
function toVietnameseHead({ issuer, type, number, date, title }: PublicItem): string {
  const author = issuer === undefined ? '' : `${issuer}: `;
  const name = toTypeName(type, 'vi') ?? '';
  const numbered = toNumbered(name, number, 'vi');
  const head = joinParts(numbered, date && datePhrase(date));
  const rest = stripType(title.vi, name);
  if (head === '') return `${author}${title.vi}`;
  if (name !== '' && rest !== undefined) {
    const hasBreak = number !== undefined || date !== undefined;
    return `${author}${head}${hasBreak && !startsWithAbout(rest) ? ',' : ''} ${rest}`;
  }
  return name === '' ? `${author}${joinParts(title.vi, head)}` : `${author}${head}: ${title.vi}`;
}

/** What follows the type in a title that begins with it, or a title that begins with “về”. */
function stripType(title: string, type: string): string | undefined {
  if (startsWithAbout(title)) return title;
  const start = title.slice(0, type.length).toLocaleLowerCase('vi');
  const rest = title.slice(type.length);
  return start === type.toLocaleLowerCase('vi') && /^\s/u.test(rest) ? rest.trim() : undefined;
}

function startsWithAbout(text: string): boolean {
  return /^(?:về|v\/v)\s/iu.test(text);
}

function datePhrase({ label }: ArchivalDate): string {
  if (/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(label.vi)) return `ngày ${label.vi}`;
  if (/^\d{1,2}\/\d{4}$/.test(label.vi)) return `tháng ${label.vi}`;
  return /^\d{4}$/.test(label.vi) ? `năm ${label.vi}` : label.vi;
}

/** `“Title,” Resolution no. 24-NQ/TU, Provincial Party Committee, 3 February 1976`. */
function toEnglishHead({ issuer, type, number, date, title }: PublicItem): string {
  const name = toTypeName(type, 'en') ?? '';
  const numbered = toNumbered(name, number, 'en');
  return quote(title.en ?? title.vi, joinParts(numbered, issuer, date?.label.en));
}

/** `Nghị quyết số 24-NQ/TU`, `Báo cáo ký hiệu BC`: a notation alone is not called a number. */
function toNumbered(name: string, number: string | undefined, language: Language): string {
  if (number === undefined) return name;
  const kind = classifyNumber(number);
  const words = numberWords[language][kind];
  return [name, words, kind !== 'none' && number].filter(Boolean).join(' ');
}

const numberWords = {
  vi: { number: 'số', notation: 'ký hiệu', none: 'không số' },
  en: { number: 'no.', notation: 'notation', none: 'without number' },
} as const;

function toFileHead({ title, date }: PublicFile, language: Language): string {
  if (language === 'vi') return joinParts(title.vi, date?.label.vi);
  return quote(title.en ?? title.vi, date?.label.en ?? '');
}

function quote(title: string, rest: string): string {
  return rest === '' ? `“${title}”` : `“${title},” ${rest}`;
}

function toEnglishFolios(folios: string): string {
  return `${isSeveralFolios(folios) ? 'fols.' : 'fol.'} ${folios}`;
}

function fondsTitle(catalogue: PublicCatalogue, code: string, language: Language): string {
  const title = catalogue.findFonds(code)?.title;
  return title?.[language] ?? title?.vi ?? code;
}

function fondsInVietnamese(catalogue: PublicCatalogue, code: string): string {
  const title = fondsTitle(catalogue, code, 'vi');
  return /^(?:phông|sưu tập|bộ sưu tập|công trình)\s/iu.test(title) ? title : `Phông ${title}`;
}
