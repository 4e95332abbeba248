import { codeLabel } from '#src/domain/schema/codes.ts';
import type { Language, RedactionGround } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicItem, PublicPage } from '#src/public/public-model.ts';
import { isOpen } from './open-record.ts';
import { toPageRanges } from '../facts/page-list.ts';

/** The ground of a blacked-out passage. */
interface Passage {
  readonly ground?: RedactionGround;
}

/** `Chỗ này được che: đời tư`: shown in its place in the text and on the image. */
export function toRedactionMark(passage: Passage, language: Language): string {
  return withGrounds(translateTo(language)('records.redactedHere'), [passage], language);
}

/** `1 chỗ trên trang này được che: đời tư`; undefined when nothing on the page is redacted. */
export function toPageRedactionWords(page: PublicPage, language: Language): string | undefined {
  const passages = redactionsOf(page);
  if (passages.length === 0) return undefined;
  const words = translateTo(language)('records.redactedPage', { count: passages.length });
  return withGrounds(words, passages, language);
}

/** `2 chỗ được che (trang 2, 4): đời tư`; undefined when nothing in the item is redacted. */
export function toItemRedactionWords(item: PublicItem, language: Language): string | undefined {
  const t = translateTo(language);
  const pages = isOpen(item) ? item.pages.filter((page) => redactionsOf(page).length > 0) : [];
  const ranges = toPageRanges(pages.map(({ number }) => number));
  if (ranges === undefined) return undefined;
  const passages = pages.flatMap(redactionsOf);
  const place = t('records.redactedPages', { count: pages.length, pages: ranges });
  const words = `${t('records.redacted', { count: passages.length })} (${place})`;
  return withGrounds(words, passages, language);
}

/** `3 chỗ được che trong hồ sơ này: đời tư`; undefined when nothing in its items is redacted. */
export function toFileRedactionWords(
  items: readonly PublicItem[],
  language: Language,
): string | undefined {
  const passages = items.filter(isOpen).flatMap((item) => item.pages.flatMap(redactionsOf));
  if (passages.length === 0) return undefined;
  const words = translateTo(language)('records.redactedFile', { count: passages.length });
  return withGrounds(words, passages, language);
}

function redactionsOf(page: PublicPage): readonly Passage[] {
  return page.kind === 'open' ? (page.redactions ?? []) : [];
}

/** Appends each ground once; passages without a stated ground add none. */
function withGrounds(words: string, passages: readonly Passage[], language: Language): string {
  const grounds = new Set(passages.flatMap(({ ground }) => ground ?? []));
  if (grounds.size === 0) return words;
  const named = [...grounds].map((ground) => codeLabel('ground', ground, language));
  return `${words}: ${named.join('; ')}`;
}
