import type { Language, PublicAccess } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicItem } from '#src/public/public-model.ts';
import { toFolioWords } from '#src/describe/facts/folio-words.ts';
import type { Link } from '#src/describe/links/page-meta.ts';
import { countPages, toClosedPagesWords } from '#src/describe/facts/page-list.ts';
import { findPageImage, type PictureRef } from '#src/describe/links/record-entry.ts';
import { toRecordLink } from '#src/describe/links/record-link.ts';
import { toItemRedactionWords } from '#src/describe/access/redactions.ts';

/** An item as a row of its file. */
export interface ItemRow {
  readonly number: number;
  readonly link: Link;
  /** Folios and pages, as far as known, and “undated”; a date is part of the name. */
  readonly facts: readonly string[];
  readonly access: PublicAccess;
  /** Image of its first page, where that may be shown. */
  readonly picture?: PictureRef;
  /** `Trang 3: sử dụng có điều kiện` */
  readonly closedPages?: string;
  /** `1 chỗ được che (trang 2): đời tư` */
  readonly redactions?: string;
}

/** @param number its number in its file, from 1; its own ordinal takes precedence */
export function buildItemRow(item: PublicItem, number: number, language: Language): ItemRow {
  const t = translateTo(language);
  const pages = countPages(item);
  const closedPages = toClosedPagesWords(item, language);
  const redactions = toItemRedactionWords(item, language);
  const picture = findPageImage(item);
  const facts = [
    item.date === undefined && item.access.kind === 'open' ? t('records.undated') : undefined,
    item.folios === undefined ? undefined : toFolioWords(item.folios, language),
    pages === undefined ? undefined : t('records.pageCount', { count: pages }),
  ];
  return {
    number: item.ordinal ?? number,
    link: toRecordLink(item, language),
    facts: facts.filter((fact) => fact !== undefined),
    access: item.access,
    ...(picture && { picture }),
    ...(closedPages === undefined ? {} : { closedPages }),
    ...(redactions === undefined ? {} : { redactions }),
  };
}
