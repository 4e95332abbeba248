import type {
  AuthorityLinks,
  PublicCatalogue,
  PublicFile,
  PublicItem,
} from '#src/public/public-model.ts';

/** Names of the authorities that a record refers to, in every spelling. */
export function findNames(
  catalogue: PublicCatalogue,
  record: PublicFile | PublicItem,
): readonly string[] {
  if (!('authorities' in record)) return [];
  const links: AuthorityLinks = record.authorities;
  return Object.values(links)
    .flat()
    .flatMap((id) => {
      const authority = catalogue.findAuthority(id);
      if (authority === undefined) return [];
      const { vi, en } = authority.name;
      return [[vi, ...(en === undefined ? [] : [en]), ...authority.variants].join(', ')];
    });
}
