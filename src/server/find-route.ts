import type { Language } from '../domain/values.ts';

/** What the desk answers, by address. What is none of these is a file of the site. */
export type DeskRoute =
  | { readonly name: 'live' }
  | { readonly name: 'ready' }
  /** `left`: where a reader comes to who is done on a shared computer. */
  | { readonly name: 'form' | 'left'; readonly path: string; readonly language: Language }
  /** `path` without the private part, so that it stands in no log. */
  | {
      readonly name: 'follow-up';
      readonly path: string;
      readonly token: string;
      readonly language: Language;
    }
  /** What staff see: `path` without its language, `/ban-truc/…`. */
  | { readonly name: 'staff'; readonly path: string; readonly language: Language }
  /** The same with the slash that every address of the site ends with. */
  | { readonly name: 'add-slash'; readonly path: string };

/** A slash at the end or none. */
const staffAddress = /^(\/en)?(\/ban-truc(?:\/[\w-]+)*)(\/?)$/;

export function findRoute(pathname: string): DeskRoute | undefined {
  if (pathname === '/health/live') return { name: 'live' };
  if (pathname === '/health/ready') return { name: 'ready' };
  const [, english, staff, staffSlash] = staffAddress.exec(pathname) ?? [];
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
