import type { SearchHit } from '../engine/search-backend.ts';

/**
 * The first page of an open record. Decorative for screen readers, because its title is beside it.
 */
export function Thumbnail({ hit }: { hit: SearchHit }) {
  if (!hit.thumbnail) return null;
  const { src, width, height } = hit.thumbnail;
  return <img {...{ src, width, height }} alt="" loading="lazy" decoding="async" />;
}
