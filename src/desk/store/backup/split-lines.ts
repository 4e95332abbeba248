/** A line, and whether it ended with a line break. */
export interface SplitLine {
  readonly text: string;
  readonly isWhole: boolean;
}

const lineBreak = 0x0a;

/**
 * Lines of UTF-8, split only at `\n`: other line-breaking characters may be part of texts. Bytes
 * that are not UTF-8 become U+FFFD, so the checksum fails.
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
