/**
 * A `Range` header as `@fastify/send` takes it, for a file of `size` bytes. `undefined` where the
 * whole file is to be sent: another unit than bytes, or what is no list of ranges. A range that
 * ends before it begins stays, and is answered with 416.
 * https://www.rfc-editor.org/rfc/rfc9110#name-range-requests
 */
export function readByteRange(header: string, size: number): string | undefined {
  const [, list] = /^\s*bytes=([\d\s,-]*)$/i.exec(header) ?? [];
  if (list === undefined) return undefined;
  const ranges = list.split(',').map((range) => range.trim());
  if (ranges.length > mostRanges || !ranges.every((range) => /^(?:\d+-\d*|-\d+)$/.test(range)))
    return undefined;
  // The library refuses a suffix that is longer than the file, which means the whole of it.
  const capped = ranges.map((range) =>
    range.startsWith('-') ? `-${Math.min(Number(range.slice(1)), size)}` : range,
  );
  return `bytes=${capped.join(',')}`;
}

/** More are sent by nobody who plays a recording. */
const mostRanges = 16;
