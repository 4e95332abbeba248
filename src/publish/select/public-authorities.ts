import type { AuthorityRecord } from '#src/catalogue/model.ts';
import { pick } from './pick.ts';
import type { PublicAuthority, PublicFile, PublicItem } from '#src/public/public-model.ts';

/**
 * The authorities that the public part of the archive refers to: through open records, through
 * stories, or through other such authorities. A person named only in closed records is not among
 * them.
 */
export function toPublicAuthorities(
  authorities: readonly AuthorityRecord[],
  records: readonly (PublicFile | PublicItem)[],
  namedInProse: ReadonlySet<string>,
): readonly PublicAuthority[] {
  const byId = new Map(authorities.map((authority) => [authority.id, authority]));
  const reached = new Set<string>();
  const waiting = [
    ...namedInProse,
    ...records.flatMap((record) =>
      'authorities' in record ? Object.values(record.authorities).flat() : [],
    ),
  ];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const authority = byId.get(id);
    if (authority === undefined || reached.has(id)) continue;
    reached.add(id);
    for (const other of authority.seeAlso) waiting.push(other);
    if (authority.broader !== undefined) waiting.push(authority.broader);
  }
  return authorities.filter(({ id }) => reached.has(id)).map(toPublicAuthority);
}

function toPublicAuthority(authority: AuthorityRecord): PublicAuthority {
  return {
    ...pick(authority, ['kind', 'id', 'slug', 'name', 'variants', 'note', 'validFrom']),
    ...pick(authority, ['validUntil', 'broader', 'seeAlso', 'latitude', 'longitude']),
  };
}
