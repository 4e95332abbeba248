export interface RequestTarget {
  /** As it was sent: percent-encoded, beginning with exactly one slash. */
  readonly pathname: string;
  /** With its question mark, or empty. */
  readonly search: string;
}

/**
 * Reads what an HTTP request asks for. `undefined` when it is no path of this site: a malformed
 * percent-encoding, a NUL, or a target that is no address. A path that a browser would take for
 * another host (`//host`, `/\host`) is none either: it must never come back in a `Location`.
 * https://www.rfc-editor.org/rfc/rfc9112#name-request-target
 */
export function readRequestTarget(target: string | undefined): RequestTarget | undefined {
  const path = toOriginForm(target ?? '');
  const [, pathname, search = ''] = /^(\/[^?#]*)(\?[^#]*)?/.exec(path) ?? [];
  if (pathname === undefined) return undefined;
  const decoded = decode(pathname);
  if (decoded === undefined || /^\/[\\/]|[\0\\]/.test(decoded)) return undefined;
  return { pathname, search };
}

/** A proxy may send the whole address; its host is not looked at. */
function toOriginForm(target: string): string {
  const [, path] = /^https?:\/\/[^/?#]*([/?].*)?$/i.exec(target) ?? [];
  if (path === undefined) return target;
  return path.startsWith('/') ? path : `/${path}`;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
