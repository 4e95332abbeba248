import { leftCookie } from '../desk/left-cookie.ts';
import { hashLinkToken } from '../desk/rules/private-link.ts';

/**
 * A reader who leaves a shared computer leaves a private link in its history. For half a day that
 * browser does not open the link: longer than anyone sits at one computer, and short enough for
 * readers who return to their own. The cookie reveals neither the link nor the request.
 */
const seconds = 12 * 3600;

/** Maximum number of links per browser; the oldest is dropped. */
const most = 20;

/** A hash prefix, long enough to tell links apart. */
const markLength = 16;

type Cookies = ReadonlyMap<string, string>;

export function hasLeft(cookies: Cookies, token: string): boolean {
  return readMarks(cookies).includes(toMark(token));
}

/** The cookie to set now; the form's cookie is cleared. */
export function buildLeftCookies(
  cookies: Cookies,
  token: string,
  isSecure: boolean,
): readonly string[] {
  const mark = toMark(token);
  const marks = [mark, ...readMarks(cookies).filter((one) => one !== mark)].slice(0, most);
  const attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  return [
    `${leftCookie}=${marks.join('.')}; Max-Age=${seconds}; ${attributes}`,
    `phieu=; Max-Age=0; ${attributes}`,
  ];
}

function readMarks(cookies: Cookies): readonly string[] {
  return (cookies.get(leftCookie) ?? '').split('.').filter((mark) => mark.length === markLength);
}

function toMark(token: string): string {
  return hashLinkToken(`left\n${token}`).slice(0, markLength);
}
