import { createHmac } from 'node:crypto';

/**
 * What every form at the desk brings back: only this server can make it, and only for this browser
 * and who uses it. It outlasts a session, so that what was being written is not lost with it.
 * https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 *
 * @param browser an unguessable name of the browser, in a cookie
 * @param person id of who is signed in; empty for nobody
 */
export function toFormToken(key: string, browser: string, person: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64url'))
    .update(`staff form\n${browser}\n${person}`)
    .digest('base64url');
}
