import type { ServerResponse } from 'node:http';
import type { DoorAnswer } from './open-door.ts';

/** Headers of everything under a grant, also of refusals: nothing of it is kept anywhere. */
export const privateHeaders = {
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Cookie',
} as const;

/**
 * Sends a body as a whole: no ranges, no ETag, no 304, so that nothing depends on what a browser or a
 * proxy has kept against orders.
 */
export function sendPrivate(
  response: ServerResponse,
  type: string,
  body: Buffer,
  headers: Readonly<Record<string, string>> = {},
): DoorAnswer {
  response.writeHead(200, {
    ...privateHeaders,
    ...headers,
    'Content-Type': type,
    'Content-Length': body.length,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
  return { kind: 'sent' };
}
