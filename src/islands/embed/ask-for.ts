/** An address names nothing that is public. */
export class NotPublicError extends Error {
  override name = 'NotPublicError';
}

/**
 * A file of the site.
 * @throws NotPublicError when there is none
 * @throws Error when it cannot be had now: no connection, a server that fails
 */
export async function askFor(path: string): Promise<Response> {
  const response = await fetch(path);
  if (response.status === 404 || response.status === 410) throw new NotPublicError(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
