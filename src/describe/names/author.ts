import type { PublicItem } from '#src/public/public-model.ts';

/** Phrases with which archivists state that the author is unknown or undisclosed. */
const unknown = /^(?:không rõ|chưa rõ|khuyết danh|không công bố|unknown|anonymous)(?!\p{L})/iu;

/** The author or issuer of an item, as written; undefined where the column says it is unknown. */
export function findAuthor({ issuer }: Pick<PublicItem, 'issuer'>): string | undefined {
  return issuer === undefined || unknown.test(issuer) ? undefined : issuer;
}
