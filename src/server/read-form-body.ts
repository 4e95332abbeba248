import type { IncomingMessage } from 'node:http';

/**
 * A parsed form, or why the body is not one. `cut`: the connection ended before it was complete.
 */
export type FormBody =
  | { readonly kind: 'form'; readonly form: FormData }
  | { readonly kind: 'other-type' | 'too-long' | 'malformed' | 'cut' };

/**
 * Reads the fields of a URL-encoded form of at most `most` bytes. Invalid UTF-8 and truncated
 * percent-encoding are malformed, because decoding would silently replace them.
 * https://url.spec.whatwg.org/#urlencoded-parsing
 */
export async function readFormBody(request: IncomingMessage, most: number): Promise<FormBody> {
  const { headers } = request;
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  const isPlain = (headers['content-encoding'] ?? 'identity').toLowerCase() === 'identity';
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded' || !isPlain)
    return { kind: 'other-type' };
  const deps: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > most) return { kind: 'too-long' };
      deps.push(part);
    }
  } catch (error) {
    if (request.complete) throw error;
    return { kind: 'cut' };
  }
  const text = decode(Buffer.concat(deps));
  if (text === undefined) return { kind: 'malformed' };
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(text)) form.append(name, value);
  return { kind: 'form', form };
}

/** Still percent-encoded; undefined if a raw or encoded byte is not valid UTF-8. */
function decode(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    decodeURIComponent(text);
    return text;
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return undefined;
    throw error;
  }
}
