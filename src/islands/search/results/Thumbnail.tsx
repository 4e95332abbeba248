import type { SearchHit } from '../engine/search-backend.ts';

/** The first page of an open record. Its title stands beside it: to listeners it says nothing more. */
export function Thumbnail({ hit }: { hit: SearchHit }) {
  if (!hit.thumbnail) return null;
  const { src, width, height } = hit.thumbnail;
  return <img {...{ src, width, height }} alt="" loading="lazy" decoding="async" />;
}
