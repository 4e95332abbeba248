import type { ServerResponse } from 'node:http';

/** Answers with only a status, and the error id of a failure. */
export function end(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  errorId?: string,
): void {
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  });
  response.end(errorId === undefined ? String(status) : `${status} ${errorId}`);
}
