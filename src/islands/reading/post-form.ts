/** `silent`: no answer, or none that counts. `refused`: 4xx that asking again does not change. */
export type FormAnswer =
  | { readonly kind: 'answered'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly at: string | null }
  | { readonly kind: 'silent' };

/** Milliseconds after which a request counts as unanswered. */
const patience = 15_000;

/**
 * Posts a form and reads the JSON of the answer. Never rejects.
 *
 * @returns for a refusal, the server's time as in its `Date` header
 */
export async function postForm(
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<FormAnswer> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), patience);
  try {
    const response = await fetch(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      cache: 'no-store',
      signal: waiting.signal,
    });
    if (response.ok) return { kind: 'answered', body: await response.json() };
    const isRefused = response.status < 500 && ![408, 429].includes(response.status);
    return isRefused ? { kind: 'refused', at: response.headers.get('Date') } : { kind: 'silent' };
  } catch {
    return { kind: 'silent' };
  } finally {
    clearTimeout(timer);
  }
}
