import { inLanguage } from '#src/domain/local-text.ts';
import type { ArchivalDate, Language } from '#src/domain/values.ts';
import type { PublicCatalogue, PublicFile, PublicItem } from '#src/public/public-model.ts';
import { toArchiveName } from '../names/archive-name.ts';
import { findAuthor } from '../names/author.ts';
import { isSeveralFolios } from '../facts/folio-words.ts';
import { toTypeName } from '../facts/item-type.ts';
import { classifyNumber, numberWords } from '../names/number-kind.ts';
import { readTitle } from '../names/written-title.ts';

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
      file && `Hồ sơ số ${file.notation}`,
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
function toVietnameseHead(item: PublicItem): string {
  const { type, number, date, title } = item;
  const author = findAuthor(item);
  const name = toTypeName(type, 'vi');
  const written = readTitle(title.vi, {
    language: 'vi',
    ...(name !== undefined && { type: name }),
    ...(number !== undefined && { number }),
    ...(date && { date }),
  });
  const day = date && datePhrase(date);
  const text =
    name === undefined || written.hasType
      ? joinParts(
          written.text,
          !written.hasNumber && toNumbered('', number, 'vi'),
          !written.hasDate && day,
        )
      : addTitle(joinParts(toNumbered(name, number, 'vi'), day), written.text);
  return author === undefined ? text : `${author}: ${text}`;
}

/** `Nghị quyết số 24-NQ/TU, ngày 03/02/1976 về khôi phục…`, else with a colon. */
function addTitle(head: string, title: string): string {
  if (title === '') return head;
  return /^(?:về|v\/v)\s/iu.test(title)
    ? `${head} ${title.slice(0, 1).toLocaleLowerCase('vi')}${title.slice(1)}`
    : `${head}: ${title}`;
}

function datePhrase({ label }: ArchivalDate): string {
  if (/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(label.vi)) return `ngày ${label.vi}`;
  if (/^\d{1,2}\/\d{4}$/.test(label.vi)) return `tháng ${label.vi}`;
  return /^\d{4}$/.test(label.vi) ? `năm ${label.vi}` : label.vi;
}

/** `“Title,” Resolution no. 24-NQ/TU, Provincial Party Committee, 3 February 1976`. */
function toEnglishHead(item: PublicItem): string {
  const { type, number, date, title } = item;
  const name = toTypeName(type, 'en') ?? '';
  const numbered = toNumbered(name, number, 'en');
  return quote(inLanguage(title, 'en'), joinParts(numbered, findAuthor(item), date?.label.en));
}

/** `Nghị quyết số 24-NQ/TU`, `Báo cáo ký hiệu BC`: a notation alone is not called a number. */
function toNumbered(name: string, number: string | undefined, language: Language): string {
  if (number === undefined) return name;
  const kind = classifyNumber(number);
  const words = numberWords[language][kind];
  return [name, words, kind !== 'none' && number].filter(Boolean).join(' ');
}

function toFileHead({ title, date }: PublicFile, language: Language): string {
  if (language === 'vi') return joinParts(title.vi, date?.label.vi);
  return quote(inLanguage(title, 'en'), date?.label.en ?? '');
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
