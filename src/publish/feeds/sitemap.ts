/** A page: its path in each of its languages, at least one. */
export interface SitemapPage {
  readonly vi?: string;
  readonly en?: string;
}

export interface SitemapFile {
  readonly name: string;
  readonly xml: string;
}

/** sitemaps.org protocol: at most 50,000 URLs per file. */
const urlsPerFile = 50_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * `sitemap.xml`, as an index of `sitemap-1.xml` and so on when there are too many URLs for one
 * file. Pages in two languages link to each other (hreflang), as the pages themselves do.
 */
export function buildSitemap(
  site: string,
  pages: readonly SitemapPage[],
  limit = urlsPerFile,
): readonly SitemapFile[] {
  const entries = pages.flatMap((page) => buildEntries(site, page));
  if (entries.length <= limit) return [{ name: 'sitemap.xml', xml: buildSet(entries) }];
  const parts = Array.from({ length: Math.ceil(entries.length / limit) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    xml: buildSet(entries.slice(index * limit, (index + 1) * limit)),
  }));
  const listed = parts.map(
    ({ name }) => `<sitemap><loc>${toUrl(site, `/${name}`)}</loc></sitemap>`,
  );
  const index = [head, `<sitemapindex ${namespace}>`, ...listed, '</sitemapindex>', ''];
  return [{ name: 'sitemap.xml', xml: index.join('\n') }, ...parts];
}

function buildSet(entries: readonly string[]): string {
  const open = `<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">`;
  return [head, open, ...entries, '</urlset>', ''].join('\n');
}

function buildEntries(site: string, { vi, en }: SitemapPage): string[] {
  const both = vi !== undefined && en !== undefined;
  const links = both
    ? [link(site, 'vi', vi), link(site, 'en', en), link(site, 'x-default', vi)].join('')
    : '';
  return [vi, en]
    .filter((path) => path !== undefined)
    .map((path) => `<url><loc>${toUrl(site, path)}</loc>${links}</url>`);
}

function link(site: string, language: string, path: string): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${toUrl(site, path)}"/>`;
}

function toUrl(site: string, path: string): string {
  return new URL(path, site).href.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
