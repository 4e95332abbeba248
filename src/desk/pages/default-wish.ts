import type { RequestTarget } from '#src/describe/access/request-target.ts';
import type { Wish } from '../rules/request.ts';

/** The default wish for a record: an open item is read on its own page. */
export function toDefaultWish({ kind, access }: Pick<RequestTarget, 'kind' | 'access'>): Wish {
  return kind === 'item' && access === 'open' ? 'copy' : 'read';
}
