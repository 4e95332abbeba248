import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * Those of some tokens that an output holds in any usual form (as they are, in lower or upper case,
 * percent-encoded, in base64), each with the files that hold it. Written apart from the gate, so
 * that one can catch the other.
 */
export function findTokens(
  folder: string,
  tokens: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const forms = [...new Set(tokens)].map((token) => [token, formsOf(token)] as const);
  // Most files hold none, and one search says so.
  const any = new RegExp(forms.flatMap(([, all]) => all.map(escape)).join('|'));
  const found = new Map<string, string[]>();
  for (const path of globSync('**/*', { cwd: folder })) {
    if (!statSync(join(folder, path)).isFile()) continue;
    const text = `${toByteText(path)}\n${unpack(readFileSync(join(folder, path))).toString('latin1')}`;
    if (!any.test(text)) continue;
    for (const [token, all] of forms) {
      if (!all.some((form) => text.includes(form))) continue;
      found.set(token, [...(found.get(token) ?? []), path]);
    }
  }
  return found;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function formsOf(token: string): readonly string[] {
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.from(' '.repeat(shift) + token).toString('base64');
    return encoded.slice(shift === 0 ? 0 : 4, -4);
  });
  const plain = [token, token.toLowerCase(), token.toUpperCase()].map(toByteText);
  return [...plain, encodeURIComponent(token), ...base64];
}

/** The bytes of a text in UTF-8 as one letter each, as files are read here. */
function toByteText(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function unpack(bytes: Buffer): Buffer {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? gunzipSync(bytes) : bytes;
}
