export const allowedMethods = 'GET, HEAD, OPTIONS';

/** https://iiif.io/api/image/3.0/#6-compliance-level-and-profile-document */
export const serviceHeaders = {
  'X-Content-Type-Options': 'nosniff',
  Link: '<http://iiif.io/api/image/3/level2.json>;rel="profile"',
} as const;

/**
 * Browsers keep images for a day. Shared caches ask again after five minutes, so that a page that
 * is closed later is soon closed there, too.
 */
export const imageHeaders = {
  ...serviceHeaders,
  'Cache-Control': 'public, max-age=86400, s-maxage=300',
} as const;

/** https://iiif.io/api/image/3.0/#71-cors */
export const preflightHeaders = {
  'Access-Control-Allow-Methods': allowedMethods,
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
} as const;

export const mediaTypes = { jpg: 'image/jpeg', png: 'image/png' } as const;
