import type { IncomingMessage, ServerResponse } from 'node:http';

/** Responses without a page of the site, in both languages. */
const words = {
  400: ['Địa chỉ không đúng', 'The address is malformed'],
  404: ['Không tìm thấy trang', 'Page not found'],
  405: ['Không làm được việc này ở đây', 'This cannot be done here'],
  410: ['Tài liệu này đã được rút khỏi trang', 'This record has been withdrawn'],
  500: ['Máy chủ gặp lỗi, mời thử lại sau', 'The server has failed; please try again later'],
  503: ['Máy chủ đang bận, mời thử lại sau', 'The server is busy; please try again later'],
} as const;
export type PlainStatus = keyof typeof words;

/** For a reader at `/en/…` English comes first. A failure is shown with its error id. */
export function sendPlainPage(
  status: PlainStatus,
  request: Pick<IncomingMessage, 'url' | 'method'>,
  response: ServerResponse,
  headers: Readonly<Record<string, string>> = {},
  errorId?: string,
): void {
  const [vi, en] = words[status];
  const isEnglish = /^\/en(?:\/|$)/.test(request.url ?? '');
  const lines = [`<h1>${vi}</h1>`, `<h1 lang="en">${en}</h1>`];
  const failure = errorId === undefined ? '' : `<p>Mã lỗi · Error ID: ${errorId}</p>`;
  const body =
    `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${status} · ${isEnglish ? en : vi}</title>${(isEnglish ? lines.reverse() : lines).join('')}${failure}` +
    `<p><a href="${isEnglish ? '/en/' : '/'}">Trang chủ · Home</a></p>\n`;
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(body),
    'Content-Security-Policy': "default-src 'none'",
    'Content-Type': 'text/html; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
