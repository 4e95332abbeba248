import { urls } from '#src/site/urls.ts';
import { toReferenceSlug } from '#src/text/slug.ts';
import { authorityKinds, type LocalText } from '#src/domain/values.ts';
import type { ProseLink } from '../prose/reading.ts';
import type { Catalogue } from '../model.ts';
import type { BuildContext } from './context.ts';

type Linkable = Omit<Catalogue, symbol | 'site' | 'today' | 'synonyms' | 'letters'>;

/** Paths that texts may link to, and those of withheld records, to which they may not. */
export interface KnownPaths {
  readonly shown: ReadonlySet<string>;
  readonly withheld: ReadonlySet<string>;
}

export function findKnownPaths(catalogue: Linkable): KnownPaths {
  const shown = new Set<string>();
  const withheld = new Set<string>();
  const add = (path: (language: 'vi' | 'en') => string, title: LocalText, isShown = true): void => {
    const paths = isShown ? shown : withheld;
    paths.add(path('vi'));
    if (title.en !== undefined) paths.add(path('en'));
  };
  const both = { vi: '', en: '' };
  const indexes = [
    urls.home,
    urls.search,
    urls.fondsIndex,
    urls.collections,
    urls.exhibits,
    urls.anniversaries,
    urls.years,
    urls.statistics,
    urls.request,
  ] as const;
  for (const url of indexes) add((language) => url(language), both);
  for (const kind of authorityKinds) add((language) => urls.authorities(language, kind), both);
  for (const { slug, title, access } of catalogue.fonds) {
    add((language) => urls.fonds(language, slug), title, access.kind !== 'withheld');
  }
  for (const { slug, title, publicTitle, access } of catalogue.files) {
    const shownTitle = access.kind === 'open' ? title : (publicTitle ?? title);
    add((language) => urls.file(language, slug), shownTitle, access.kind !== 'withheld');
  }
  for (const { slug, title, publicTitle, access } of catalogue.items) {
    const shownTitle = access.kind === 'open' ? title : (publicTitle ?? title);
    add((language) => urls.item(language, slug), shownTitle, access.kind !== 'withheld');
  }
  for (const { kind, slug } of catalogue.withdrawn)
    for (const language of ['vi', 'en'] as const) withheld.add(urls[kind](language, slug));
  for (const { kind, slug, name } of catalogue.authorities) {
    add((language) => urls.authority(language, kind, slug), name);
  }
  for (const { slug, title } of catalogue.collections) {
    add((language) => urls.collection(language, slug), title);
  }
  for (const { slug, title, state } of catalogue.exhibits) {
    if (state === 'published') add((language) => urls.exhibit(language, slug), title);
  }
  for (const { slug, title } of catalogue.anniversaries) {
    add((language) => urls.anniversary(language, slug), title);
  }
  for (const { slug, title } of catalogue.pages)
    add((language) => urls.page(language, slug), title);
  return { shown, withheld };
}

/** Reports broken links, and links to withheld records. */
export function checkLinks(
  links: readonly ProseLink[],
  { shown, withheld }: KnownPaths,
  { issues, findNear, secret, unread, lost }: BuildContext,
): void {
  const toSlugs = (ids: ReadonlySet<string>) => new Set([...ids].map(toReferenceSlug));
  const [secretSlugs, unreadSlugs] = [toSlugs(secret), toSlugs(unread)];
  for (const { href, place } of links) {
    const path = toPath(href);
    const slug = path.split('/').at(-2) ?? '';
    if (shown.has(path)) continue;
    if (secretSlugs.has(slug)) {
      issues.add('secret-reference', place, {});
    } else if (unreadSlugs.has(slug) || lost.size > 0) {
      continue;
    } else if (withheld.has(path)) {
      issues.add('withheld-reference', place, { value: href });
    } else if (!isBelowKnown(path, shown)) {
      issues.add('broken-link', place, { value: href }, { near: findNear(href, shown) });
    }
  }
}

function toPath(href: string): string {
  const path = href.replace(/[?#].*$/s, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** A year, a day of the year, or a page of a fonds' inventory. */
function isBelowKnown(path: string, shown: ReadonlySet<string>): boolean {
  if (/^\/(?:en\/)?(?:nam\/\d{4}|ky-niem\/ngay\/\d\d-\d\d)\/$/.test(path)) return true;
  const fonds = /^(\/(?:en\/)?phong\/[^/]+\/)[^/]+\/(?:\d+\/)?$/.exec(path)?.[1];
  return fonds !== undefined && shown.has(fonds);
}
