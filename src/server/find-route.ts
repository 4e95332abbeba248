import type { Language } from '../domain/values.ts';
import { findReadingRoute, type ReadingRoute } from '../reading/door/reading-routes.ts';

/** Paths that the desk answers. All others are files of the site. */
export type DeskRoute =
  | { readonly name: 'live' }
  | { readonly name: 'ready' }
  /** `left`: where a reader arrives after leaving a shared computer. */
  | { readonly name: 'form' | 'left'; readonly path: string; readonly language: Language }
  /** `path` has the private token removed, so that it is not logged. */
  | {
      readonly name: 'follow-up';
      readonly path: string;
      readonly token: string;
      readonly language: Language;
    }
  /** Staff pages: `path` without its language prefix, `/ban-truc/…`. */
  | { readonly name: 'staff'; readonly path: string; readonly language: Language }
  /** The virtual reading room. */
  | { readonly name: 'reading'; readonly route: ReadingRoute; readonly language: Language }
  /** Below it, but no address of it. */
  | { readonly name: 'reading-unknown'; readonly language: Language }
  /** The same with a trailing slash, as every path of the site has. */
  | { readonly name: 'add-slash'; readonly path: string };

/** An optional trailing slash. */
const staffPath = /^(\/en)?(\/ban-truc(?:\/[\w-]+)*)(\/?)$/;

export function findRoute(pathname: string): DeskRoute | undefined {
  if (pathname === '/health/live') return { name: 'live' };
  if (pathname === '/health/ready') return { name: 'ready' };
  const reading = findReadingRoute(pathname);
  if (reading === 'unknown') {
    if (findReadingRoute(`${pathname}/`) !== 'unknown')
      return { name: 'add-slash', path: `${pathname}/` };
    const language = pathname.startsWith('/en/') ? 'en' : 'vi';
    return { name: 'reading-unknown', language };
  }
  if (reading !== undefined) return { name: 'reading', route: reading, language: reading.language };
  const [, english, staff, staffSlash] = staffPath.exec(pathname) ?? [];
  if (staff !== undefined)
    return staffSlash === ''
      ? { name: 'add-slash', path: `${pathname}/` }
      : { name: 'staff', path: `${staff}/`, language: english === undefined ? 'vi' : 'en' };
  const [, form, left, token, slash] =
    /^((?:\/en)?\/yeu-cau)(?:(\/xong)|\/theo-doi\/([\w-]{43}))?(\/?)$/.exec(pathname) ?? [];
  if (form === undefined) return undefined;
  if (slash === '') return { name: 'add-slash', path: `${pathname}/` };
  const language = form.startsWith('/en/') ? 'en' : 'vi';
  if (left !== undefined) return { name: 'left', path: `${form}/xong/`, language };
  if (token === undefined) return { name: 'form', path: `${form}/`, language };
  return { name: 'follow-up', path: `${form}/theo-doi/`, token, language };
}
