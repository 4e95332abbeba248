import type { SearchHit } from '../engine/search-backend.ts';

/** The citation of a result, with its URL. */
export function toCitationText(hit: SearchHit, origin: string): string {
  const { title, ownTitle = title.text, reference, date, citation } = hit;
  const bare = [ownTitle, date, reference].filter((part) => part).join(', ');
  return `${citation ?? `${bare}.`} ${new URL(hit.href, origin).href}`;
}
