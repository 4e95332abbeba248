import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * Every file of an output that holds a token in any usual form: as it is, in lower or upper case,
 * percent-encoded, or in base64. Written apart from the gate, so that one can catch the other.
 */
export function filesHolding(folder: string, token: string): readonly string[] {
  const forms = formsOf(token);
  return globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .filter((path) => {
      const bytes = unpack(readFileSync(join(folder, path)));
      return forms.some((form) => path.includes(form) || bytes.includes(form));
    });
}

function formsOf(token: string): readonly string[] {
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.from(' '.repeat(shift) + token).toString('base64');
    return encoded.slice(shift === 0 ? 0 : 4, -4);
  });
  return [token, token.toLowerCase(), token.toUpperCase(), encodeURIComponent(token), ...base64];
}

function unpack(bytes: Buffer): Buffer {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? gunzipSync(bytes) : bytes;
}
