const shortest = 16;
const wrappedLine = 60;

const other = 0;
const upper = 1;
const lower = 2;
const member = 4;
const kinds = buildKinds();

/**
 * Decodes every run of bytes that may be base64 or base64url, at each of its first four letters,
 * because a run may begin within another. Wrapped lines are joined.
 */
export function* decodeBase64(bytes: Uint8Array): Generator<Buffer> {
  const end = bytes.length;
  let at = 0;
  while (at + shortest <= end) {
    // A byte outside the alphabet ends every candidate run.
    let start = at + shortest - 1;
    if (kindAt(bytes, start) === other) {
      at = start + 1;
      continue;
    }
    while (start > at && kindAt(bytes, start - 1) !== other) start -= 1;
    at = start;
    let lineStart = at;
    let seen = 0;
    for (;;) {
      while (at < end && kindAt(bytes, at) !== other) {
        seen |= kindAt(bytes, at);
        at += 1;
      }
      const next = at - lineStart >= wrappedLine ? skipLineBreak(bytes, at) : at;
      if (next === at) break;
      at = next;
      lineStart = next;
    }
    // Words, paths and hexadecimal digits lack one of the cases; twelve bytes of base64 rarely do.
    if (at - start < shortest || (seen & upper) === 0 || (seen & lower) === 0) continue;
    const run = Buffer.from(bytes.buffer, bytes.byteOffset + start, at - start).toString('latin1');
    const letters = run.includes('\n') ? run.replace(/[\r\n]+/g, '') : run;
    for (let skipped = 0; skipped < 4; skipped += 1)
      yield Buffer.from(skipped === 0 ? letters : letters.slice(skipped), 'base64');
  }
}

function kindAt(bytes: Uint8Array, at: number): number {
  return kinds[bytes[at] ?? 0] ?? other;
}

function skipLineBreak(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 0x0a) return at + 1;
  return bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 2 : at;
}

function buildKinds(): Uint8Array {
  const built = new Uint8Array(256);
  for (let code = 0; code < 26; code += 1) {
    built[0x41 + code] = upper | member;
    built[0x61 + code] = lower | member;
  }
  for (const sign of '0123456789+/-_') built[sign.charCodeAt(0)] = member;
  return built;
}
