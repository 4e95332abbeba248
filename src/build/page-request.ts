const ownOfTools = /^\/(?:@|_astro\/|_image|node_modules\/|src\/|iiif\/|pagefind\/)/;

/** Is a page asked for, and not one of the files that pages and the dev server's tools load? */
export function isPageRequest(url: string, accept = '*/*'): boolean {
  const path = url.replace(/[?#].*$/s, '');
  if (ownOfTools.test(path)) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return accept.includes('text/html') || !name.includes('.') || name.endsWith('.html');
}
