/** Number of the first object of a PDF's own `extras`. */
export const firstExtra = (pages: number): number => 4 + pages * 3;

/** A page of 595 × 842 points (A4) unless told. */
export interface PdfPageParts {
  readonly points?: readonly [width: number, height: number];
  /** A scan that fills the page. */
  readonly jpeg?: { readonly bytes: Uint8Array; readonly width: number; readonly height: number };
  /** Each at its place in points from the lower left corner; ASCII. */
  readonly texts?: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly size?: number;
  }[];
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Operators that stand before the texts, above the scan, and after all. */
  readonly before?: string;
  readonly after?: string;
  /** What stands in their dictionaries. */
  readonly annotations?: readonly string[];
  /** Entries of the page's resources besides its font and scan. */
  readonly resources?: string;
}

/**
 * Writes a small PDF by hand (ISO 32000-1).
 * @param extras entries of the catalog, and objects of their own, numbered from `firstExtra`
 */
export function buildPdf(
  pages: readonly PdfPageParts[],
  extras: { readonly catalog?: string; readonly objects?: readonly string[] } = {},
): Buffer {
  const objects: Buffer[] = [];
  const add = (...parts: readonly (string | Uint8Array)[]) =>
    objects.push(
      Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))),
    );
  const idOf = (page: number, part: 0 | 1 | 2) => 4 + page * 3 + part;
  add(`<</Type/Catalog/Pages 2 0 R${extras.catalog ?? ''}>>`);
  const kids = pages.map((_, page) => `${idOf(page, 0)} 0 R`).join(' ');
  add(`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`);
  add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
  for (const [page, parts] of pages.entries()) {
    const { points = [595, 842], jpeg, texts = [], rotate = 0, before = '', after = '' } = parts;
    const { annotations = [], resources = '' } = parts;
    const [width, height] = points;
    add(
      `<</Type/Page/Parent 2 0 R/Rotate ${rotate}/MediaBox[0 0 ${width} ${height}]`,
      `/Contents ${idOf(page, 1)} 0 R`,
      `/Annots[${annotations.map((entries) => `<</Type/Annot${entries}>>`).join('')}]`,
      `/Resources<</Font<</F 3 0 R>>/XObject<</S ${idOf(page, 2)} 0 R>>${resources}>>>>`,
    );
    const scan = jpeg === undefined ? '' : `q ${width} 0 0 ${height} 0 0 cm /S Do Q\n`;
    const written = texts.map(
      ({ text, x, y, size = 12 }) => `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`,
    );
    const content = `${scan}${before}\n${written.join('')}${after}\n`;
    add(`<</Length ${Buffer.byteLength(content)}>>\nstream\n${content}\nendstream`);
    const { bytes = Buffer.of(), width: across = 1, height: down = 1 } = jpeg ?? {};
    add(
      `<</Type/XObject/Subtype/Image/Width ${across}/Height ${down}/ColorSpace/DeviceRGB`,
      `/BitsPerComponent 8/Filter/DCTDecode/Length ${bytes.length}>>\nstream\n`,
      bytes,
      '\nendstream',
    );
  }
  for (const object of extras.objects ?? []) add(object);
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets = objects.map((object, index) => {
    const offset = Buffer.concat(chunks).length;
    chunks.push(Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = Buffer.concat(chunks).length;
  const size = objects.length + 1;
  chunks.push(
    Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}`),
    Buffer.from(`trailer <</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`),
  );
  return Buffer.concat(chunks);
}
