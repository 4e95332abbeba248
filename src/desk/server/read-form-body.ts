import type { IncomingMessage } from 'node:http';

/**
 * The fields of a plain form, whose body is no longer than `most` bytes. Nothing for any other kind
 * of body, nor for one that is longer than it said.
 */
export async function readFormBody(
  request: IncomingMessage,
  most: number,
): Promise<FormData | undefined> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') return undefined;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) return undefined;
    parts.push(part);
  }
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(Buffer.concat(parts).toString()))
    form.append(name, value);
  return form;
}
