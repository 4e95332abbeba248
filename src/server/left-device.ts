import { leftCookie } from '../desk/left-cookie.ts';
import { hashLinkToken } from '../desk/rules/private-link.ts';

/**
 * A reader who is done on a shared computer leaves a private link in its history. For half a day the
 * browser does not open it: longer than anyone sits at one computer, and short enough for who comes
 * back to his own. The cookie tells neither the link nor the request.
 */
const seconds = 12 * 3600;

/** So many links of one browser; the oldest goes. */
const most = 20;

/** Of a hash as much as tells links apart. */
const markLength = 16;

type Cookies = ReadonlyMap<string, string>;

export function hasLeft(cookies: Cookies, token: string): boolean {
  return readMarks(cookies).includes(toMark(token));
}

/** What the browser keeps from now on; the cookie of its form goes. */
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
