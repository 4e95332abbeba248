import { toRecordKind } from './urls.ts';

/**
 * Which addresses of records have moved or are gone, as a file of the site. The server answers by
 * it with 301 and 410; on a static host the page for wrong addresses leads on by it.
 */
export interface RecordAddresses {
  readonly fonds: KindAddresses;
  readonly file: KindAddresses;
  readonly item: KindAddresses;
}

export interface KindAddresses {
  /**
   * Present slugs that capitals alone do not give, by themselves in small letters; those of
   * withdrawn records too.
   */
  readonly mixed: Readonly<Record<string, string>>;
  /** Former slugs in small letters, each with the present one. */
  readonly moved: Readonly<Record<string, string>>;
  /** Slugs of withdrawn records. */
  readonly gone: readonly string[];
}

/** Where the file lies, from the root of the site. */
export const recordAddressesPath = '/dia-chi.json';

export type FoundAddress =
  /** The record has another code now, whatever page lies here. */
  | { readonly kind: 'moved'; readonly path: string }
  /** The same code in its own letters: to be led to where nothing lies at the address itself. */
  | { readonly kind: 'respelt'; readonly path: string }
  /** The page in Vietnamese, where there is none in English as yet. */
  | { readonly kind: 'vietnamese'; readonly path: string }
  | { readonly kind: 'gone' };

interface Asked {
  readonly kind: keyof RecordAddresses;
  /** Before the slug and behind it, slashes included. */
  readonly before: string;
  readonly slug: string;
  readonly after: string;
}

/** Whether an address is one of a record, or of what belongs to it: IIIF documents, inventories. */
export function isRecordAddress(pathname: string): boolean {
  return readAsked(pathname) !== undefined;
}

/**
 * Where the record of an address is, whatever the case of its letters: addresses to try, best
 * first, of which any may hold nothing. The address asked for is never among them.
 */
export function findRecordAddresses(
  pathname: string,
  addresses: RecordAddresses,
): readonly FoundAddress[] {
  const asked = readAsked(pathname);
  if (asked === undefined) return [];
  const { kind, before, slug, after } = asked;
  const { mixed, moved, gone } = addresses[kind];
  const key = slug.toLowerCase();
  if (gone.includes(slug)) return [{ kind: 'gone' }];
  const target = findOwn(moved, key);
  const present = target ?? findOwn(mixed, key) ?? slug.toUpperCase();
  const path = `${before}${present}${after}`;
  const found: readonly FoundAddress[] = [
    { kind: target === undefined ? 'respelt' : 'moved', path },
    { kind: 'vietnamese', path: path.replace(/^\/en\//, '/') },
  ];
  const known = new Set([pathname]);
  return found.filter((one) => {
    if (one.kind === 'gone' || known.has(one.path)) return false;
    known.add(one.path);
    return true;
  });
}

/** No address is `constructor`, which every object has. */
function findOwn(slugs: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(slugs, key) ? slugs[key] : undefined;
}

function readAsked(pathname: string): Asked | undefined {
  const page = /^((?:\/en)?\/(phong|ho-so|tai-lieu)\/)([\w.-]+)(\/.*)?$/.exec(pathname);
  const iiif = /^(\/iiif\/(?:(phong|ho-so)\/)?)([\w.-]+)(\/.*)$/.exec(pathname);
  const [, before, segment = 'tai-lieu', slug, after = '/'] = page ?? iiif ?? [];
  if (before === undefined || slug === undefined) return undefined;
  return { kind: toRecordKind(segment), before, slug, after };
}
