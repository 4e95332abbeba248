export interface RequestTarget {
  /** As sent: percent-encoded, starting with exactly one slash. */
  readonly pathname: string;
  /** With its question mark, or empty. */
  readonly search: string;
}

/**
 * Parses the target of an HTTP request. `undefined` when it is not a path of this site: malformed
 * percent-encoding, a NUL, or an invalid target. Paths that a browser would read as another host
 * (`//host`, `/\host`) are rejected too: they must never be sent back in a `Location`.
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

/** A proxy may send an absolute URL; its host is ignored. */
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
