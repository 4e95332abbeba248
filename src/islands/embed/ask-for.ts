/** The URL does not refer to anything public. */
export class NotPublicError extends Error {
  override name = 'NotPublicError';
}

/**
 * Fetches a file of the site.
 * @throws NotPublicError when there is no such file
 * @throws Error when it is currently unavailable: no connection, or a server error
 */
export async function askFor(path: string): Promise<Response> {
  const response = await fetch(path);
  if (response.status === 404 || response.status === 410) throw new NotPublicError(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
