import type { Line } from '../domain/page-words.ts';
import type { HiddenFont } from './hidden-font.ts';
import { toTextOperators } from './text-layer.ts';

/** Resolution of a scan that states none. */
const usualDpi = 300;
/** Points; ISO 32000-1, annex C.2. */
const longestSide = 14_400;

export interface ImagePage {
  /** `Trang 3, tờ 13` */
  readonly name: string;
  /** A JPEG of any size. */
  readonly image: Buffer;
  /** Width of the upright scan in pixels, the coordinates of word boxes. */
  readonly width: number;
  readonly height: number;
  /** As the scan states it; absent when that is missing or implausible. */
  readonly dpi?: number | undefined;
  /** Its text, which is found and copied but not seen. */
  readonly lines: readonly Line[];
}

/** Height of blank strips above and below the image, in points. */
export interface PageStrips {
  readonly above: number;
  readonly below: number;
}

/** Adds a page with an image in the size of its original, and its text. */
export function writeImagePage(
  doc: PDFKit.PDFDocument,
  { name, image, width: pixels, height: lines, dpi = usualDpi, lines: texts }: ImagePage,
  font: HiddenFont,
  { above, below }: PageStrips = { above: 0, below: 0 },
): void {
  const scale = Math.min(72 / dpi, (longestSide - above - below) / Math.max(pixels, lines));
  const [width, height] = [pixels * scale, lines * scale];
  doc.addPage({ size: [width, above + height + below], margin: 0 });
  font.use();
  const part = doc.struct('Sect', { title: name });
  doc.addStructure(part);
  part.add(
    doc.struct('Figure', { alt: name }, () => doc.image(image, 0, above, { width, height })),
  );
  part.add(
    doc.struct('P', {}, () => {
      // The library flips the y axis; text uses the coordinates of the standard.
      doc.addContent(`q 1 0 0 -1 0 ${above + height} cm`);
      doc.addContent(toTextOperators(texts, font, scale, height));
      doc.addContent('Q');
    }),
  );
  part.end();
}
