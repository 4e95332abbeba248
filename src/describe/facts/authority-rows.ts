import { authorityKinds, type AuthorityKind, type Language } from '#src/domain/values.ts';
import { translateTo, type MessageKey } from '#src/i18n/index.ts';
import type { AuthorityLinks, PublicCatalogue } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import type { FactRow } from './facts.ts';
import { toLocalLink } from '../links/local-link.ts';

const labels = {
  subject: 'common.subjects',
  person: 'common.people',
  organisation: 'common.organisations',
  place: 'common.places',
} as const satisfies Record<AuthorityKind, MessageKey>;

/** The authorities of a record as links, one row per kind. */
export function buildAuthorityRows(
  catalogue: PublicCatalogue,
  authorities: AuthorityLinks,
  language: Language,
): readonly FactRow[] {
  return authorityKinds.flatMap((kind) => {
    const values = authorities[kind].flatMap((id) => {
      const authority = catalogue.findAuthority(id);
      if (authority === undefined) return [];
      const { label, ...link } = toLocalLink(language, authority.name, (shown) =>
        urls.authority(shown, kind, authority.slug),
      );
      return [{ text: label, ...link }];
    });
    return values.length === 0 ? [] : [{ label: translateTo(language)(labels[kind]), values }];
  });
}
