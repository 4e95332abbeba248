/** Staff pages, granted reading and readers' slips must not be search results. */
const closedToRobots = ['/ban-truc/', '/phong-doc/', '/yeu-cau/', '/en/yeu-cau/'];

export function buildRobots(site: string): string {
  return [
    'User-agent: *',
    ...closedToRobots.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${new URL('/sitemap.xml', site).href}`,
    '',
  ].join('\n');
}
