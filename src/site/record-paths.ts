import { toRecordKind } from './urls.ts';

/**
 * Record URLs that have moved or are gone, as a file of the site. The server uses it to answer with
 * 301 and 410; on a static host the 404 page uses it to redirect.
 */
export interface RecordPaths {
  readonly fonds: KindPaths;
  readonly file: KindPaths;
  readonly item: KindPaths;
}

export interface KindPaths {
  /**
   * Current slugs that are not just upper case, by their lower-case form; those of withdrawn
   * records too.
   */
  readonly mixed: Readonly<Record<string, string>>;
  /** Former slugs in lower case, each with the current one. */
  readonly moved: Readonly<Record<string, string>>;
  /** Slugs of withdrawn records. */
  readonly gone: readonly string[];
}

/** Path of the file from the root of the site. */
export const recordPathsFile = '/dia-chi.json';

export type FoundPath =
  /** The code of the record has changed; applies even if there is a page at this URL. */
  | { readonly kind: 'moved'; readonly path: string }
  /** The same code in its canonical case: applies only if there is no page at this URL. */
  | { readonly kind: 'respelt'; readonly path: string }
  /** The Vietnamese page, where there is no English one yet. */
  | { readonly kind: 'vietnamese'; readonly path: string }
  | { readonly kind: 'gone' };

interface Asked {
  readonly kind: keyof RecordPaths;
  /** Path before and after the slug, slashes included. */
  readonly before: string;
  readonly slug: string;
  readonly after: string;
}

/** Whether a path belongs to a record: its page, IIIF documents, inventories. */
export function isRecordPath(pathname: string): boolean {
  return readAsked(pathname) !== undefined;
}

/**
 * Paths to try for the record of a path, ignoring case, best first; any of them may not exist. The
 * requested path is never among them.
 */
export function findRecordPaths(pathname: string, paths: RecordPaths): readonly FoundPath[] {
  const asked = readAsked(pathname);
  if (asked === undefined) return [];
  const { kind, before, slug, after } = asked;
  const { mixed, moved, gone } = paths[kind];
  const key = slug.toLowerCase();
  if (gone.includes(slug)) return [{ kind: 'gone' }];
  const target = findOwn(moved, key);
  const present = target ?? findOwn(mixed, key) ?? slug.toUpperCase();
  const path = `${before}${present}${after}`;
  const found: readonly FoundPath[] = [
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

/** Looks up own keys only, so that `constructor` is not found. */
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
