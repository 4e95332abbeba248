/** How the kiosk treats an element of a page: kept, replaced by its text, or removed. */
export type KioskFate = 'stays' | 'words' | 'gone';

const ownPages = /^(?!\/\/)[/#?.]/;
const requests = /^\/(?:en\/)?yeu-cau\//;
const forPrograms =
  /^\/(?:iiif\/|(?:en\/)?(?:tin\.atom\.xml|ky-niem\/lich\.ics))|\.(?:json|xml|ics|pdf|ris|bib)$/;

/**
 * Decides by the name and attributes of an element: an external link keeps only its text; forms,
 * links to the request slip, feeds and downloads are removed. `origin` is that of the site, where
 * its own links are absolute.
 */
export function toKioskFate(
  name: string,
  attribute: (name: string) => string | null | undefined,
  origin = '',
): KioskFate {
  if (name === 'form') return attribute('role') === 'search' ? 'words' : 'gone';
  if (name === 'link') {
    return /^(?:alternate|canonical)$/.test(attribute('rel') ?? '') ? 'gone' : 'stays';
  }
  if (name !== 'a' && name !== 'area') return 'stays';
  const written = attribute('href');
  if (written === null || written === undefined) return 'stays';
  const href =
    origin !== '' && written.startsWith(`${origin}/`) ? written.slice(origin.length) : written;
  if (requests.test(href) || forPrograms.test(href)) return 'gone';
  if (typeof attribute('download') === 'string') return 'gone';
  return ownPages.test(href) ? 'stays' : 'words';
}
