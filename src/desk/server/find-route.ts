/** What the desk answers, by address. What is none of these is a file of the site. */
export type DeskRoute =
  | { readonly name: 'live' }
  | { readonly name: 'ready' }
  | { readonly name: 'form'; readonly path: string }
  /** `path` without the private part, so that it stands in no log. */
  | { readonly name: 'follow-up'; readonly path: string; readonly token: string }
  /** The same with the slash that every address of the site ends with. */
  | { readonly name: 'add-slash'; readonly path: string };

export function findRoute(pathname: string): DeskRoute | undefined {
  if (pathname === '/health/live') return { name: 'live' };
  if (pathname === '/health/ready') return { name: 'ready' };
  const [, form, token, slash] =
    /^((?:\/en)?\/yeu-cau)(?:\/theo-doi\/([\w-]{43}))?(\/?)$/.exec(pathname) ?? [];
  if (form === undefined) return undefined;
  if (slash === '') return { name: 'add-slash', path: `${pathname}/` };
  if (token === undefined) return { name: 'form', path: `${form}/` };
  return { name: 'follow-up', path: `${form}/theo-doi/`, token };
}
