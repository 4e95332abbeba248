/** A line, and whether a line break ended it. */
export interface SplitLine {
  readonly text: string;
  readonly isWhole: boolean;
}

const lineBreak = 0x0a;

/**
 * Lines of UTF-8, ended by `\n` alone: other characters that break lines may stand in their texts.
 * Bytes that are no UTF-8 become U+FFFD, which no checksum passes.
 */
export async function* splitLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<SplitLine> {
  let rest: Uint8Array[] = [];
  for await (const chunk of bytes) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(lineBreak, start);
      if (end === -1) break;
      yield { text: toText([...rest, chunk.subarray(start, end)]), isWhole: true };
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) yield { text: toText(rest), isWhole: false };
}

function toText(parts: readonly Uint8Array[]): string {
  return Buffer.concat(parts).toString();
}
