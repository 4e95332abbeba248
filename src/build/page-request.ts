const ownOfTools = /^\/(?:@|_astro\/|_image|node_modules\/|src\/|iiif\/|pagefind\/)/;

/** Whether a page is requested, and not a file loaded by pages or by the dev server's tools. */
export function isPageRequest(url: string, accept = '*/*'): boolean {
  const path = url.replace(/[?#].*$/s, '');
  if (ownOfTools.test(path)) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return accept.includes('text/html') || !name.includes('.') || name.endsWith('.html');
}
