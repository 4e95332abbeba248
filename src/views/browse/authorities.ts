import type { AuthorityKind, Language } from '#src/domain/values.ts';
import { translateTo, type MessageKey } from '#src/i18n/index.ts';
import type { PublicAuthority, PublicCatalogue } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { compareVietnamese, firstLetterOf } from '#src/text/collate.ts';
import { toBothLanguages, toLocalLink, toShownText } from '#src/describe/links/local-link.ts';
import type { Link, PageMeta } from '#src/describe/links/page-meta.ts';

/** An entry of the index: the preferred name, or a variant that refers to it. */
type IndexEntry =
  | { readonly kind: 'name'; readonly link: Link; readonly note?: string; readonly count: number }
  | { readonly kind: 'see'; readonly variant: string; readonly link: Link };

export interface AuthoritiesView {
  readonly meta: PageMeta;
  readonly kind: AuthorityKind;
  readonly count: number;
  readonly letters: readonly {
    readonly letter: string;
    readonly anchor: string;
    readonly entries: readonly IndexEntry[];
  }[];
  /** All four indexes, this one included. */
  readonly kinds: readonly (Link & { readonly current: boolean })[];
}

export const kindTitles = {
  subject: 'common.subjects',
  person: 'common.people',
  organisation: 'common.organisations',
  place: 'common.places',
} as const satisfies Record<AuthorityKind, MessageKey>;

/** The index of one kind in Vietnamese order, with variants among the names. */
export function buildAuthorities(
  catalogue: PublicCatalogue,
  kind: AuthorityKind,
  language: Language,
): AuthoritiesView {
  const t = translateTo(language);
  const authorities = catalogue.authorities.filter((one) => one.kind === kind);
  const lines = authorities
    .flatMap((one) => toLines(catalogue, one, language))
    .sort((a, b) => compareVietnamese(a.key, b.key));
  const byLetter = Map.groupBy(lines, ({ key }) => firstLetterOf(key));
  const title = t(kindTitles[kind]);
  return {
    meta: {
      language,
      title,
      description: t(`browse.authorities.${kind}.intro`),
      alternates: toBothLanguages((shown) => urls.authorities(shown, kind)),
      crumbs: [{ label: title }],
    },
    kind,
    count: authorities.length,
    letters: [...byLetter].map(([letter, found], index) => ({
      letter,
      anchor: `chu-${index + 1}`,
      entries: found.map(({ entry }) => entry),
    })),
    kinds: (Object.keys(kindTitles) as AuthorityKind[]).map((one) => ({
      label: t(kindTitles[one]),
      href: urls.authorities(language, one),
      current: one === kind,
    })),
  };
}

export function toAuthorityLink(authority: PublicAuthority, language: Language): Link {
  return toLocalLink(language, authority.name, (shown) =>
    urls.authority(shown, authority.kind, authority.slug),
  );
}

function toLines(
  catalogue: PublicCatalogue,
  authority: PublicAuthority,
  language: Language,
): readonly { readonly key: string; readonly entry: IndexEntry }[] {
  const link = toAuthorityLink(authority, language);
  const note = authority.note && toShownText(language, authority.note);
  return [
    {
      key: link.label,
      entry: {
        kind: 'name',
        link,
        ...(note && note.language === undefined && { note: note.text }),
        count: catalogue.recordsAbout(authority.id).length,
      },
    },
    ...authority.variants
      .filter((variant) => variant !== link.label)
      .map((variant) => ({ key: variant, entry: { kind: 'see' as const, variant, link } })),
  ];
}
