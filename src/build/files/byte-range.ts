/**
 * Normalises a `Range` header for `@fastify/send` and a file of `size` bytes. `undefined` if the
 * whole file is to be sent: the unit is not bytes, or the list of ranges is malformed. A range that
 * ends before it begins is kept, and answered with 416.
 * https://www.rfc-editor.org/rfc/rfc9110#name-range-requests
 */
export function readByteRange(header: string, size: number): string | undefined {
  const [, list] = /^\s*bytes=([\d\s,-]*)$/i.exec(header) ?? [];
  if (list === undefined) return undefined;
  const ranges = list.split(',').map((range) => range.trim());
  if (ranges.length > mostRanges || !ranges.every((range) => /^(?:\d+-\d*|-\d+)$/.test(range)))
    return undefined;
  // The library rejects a suffix longer than the file, which means the whole file.
  const capped = ranges.map((range) =>
    range.startsWith('-') ? `-${Math.min(Number(range.slice(1)), size)}` : range,
  );
  return `bytes=${capped.join(',')}`;
}

/** Media players never send more. */
const mostRanges = 16;
