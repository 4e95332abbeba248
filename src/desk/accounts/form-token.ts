import { createHmac } from 'node:crypto';

/**
 * CSRF token of every form at the desk. Only this server can make it, and it is bound to one
 * browser and the signed-in person. It outlives the session, so that text being written is not lost
 * with it.
 * https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 *
 * @param browser an unguessable id of the browser, kept in a cookie
 * @param person id of the signed-in person; empty if nobody is signed in
 */
export function toFormToken(key: string, browser: string, person: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64url'))
    .update(`staff form\n${browser}\n${person}`)
    .digest('base64url');
}
