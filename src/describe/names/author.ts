import type { PublicItem } from '#src/public/public-model.ts';

/** How archivists write that nobody knows, or may know, who wrote a record. */
const unknown = /^(?:không rõ|chưa rõ|khuyết danh|không công bố|unknown|anonymous)(?!\p{L})/iu;

/** Who wrote or issued an item, as it is written there; nothing where the column says it is not known. */
export function findAuthor({ issuer }: Pick<PublicItem, 'issuer'>): string | undefined {
  return issuer === undefined || unknown.test(issuer) ? undefined : issuer;
}
