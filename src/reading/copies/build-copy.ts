import type { Writable } from 'node:stream';
import type { Line } from '#src/domain/page-words.ts';
import { translateTo } from '#src/i18n/index.ts';
import { serifFace, textFace } from '#src/takeaway/faces.ts';
import { openHiddenFont } from '#src/takeaway/hidden-font.ts';
import { writeImagePage } from '#src/takeaway/image-page.ts';
import { openDocument, streamPdf } from '#src/takeaway/stream-pdf.ts';
import { archiveStrip, prescribedSize, writeArchiveLine } from './archive-line.ts';
import { addSignaturePlace } from './signature-place.ts';

/** What a copy says about itself. */
export interface CopyFacts {
  readonly title: string;
  /** Full name of the archive, at the bottom centre of each page. */
  readonly archive: string;
  readonly reference: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** Day on which the copy was allowed, `YYYY-MM-DD`. */
  readonly day: string;
  /** Leaves an empty signature field at the words of the first page. */
  readonly hasSignaturePlace?: boolean;
}

/** A granted page of the copy. */
export interface CopyPage {
  /** `Trang 3, tờ 13` */
  readonly name: string;
  /** A JPEG of any size, already marked. */
  readonly image: Buffer;
  /** Width of the upright scan in pixels, the coordinates of `lines`. */
  readonly width: number;
  readonly height: number;
  /** As the scan states it; absent when that is missing or implausible. */
  readonly dpi?: number;
  /** Text that is found and copied but not seen; absent where none may be given. */
  readonly lines?: readonly Line[];
}

const faces = { text: textFace, serif: serifFace };
/** Points. The words stand above and below the image, so that they hide none of it. */
const copyStrip = 24;
const margin = 12;
const inVietnamese = translateTo('vi');

/**
 * Writes a copy of granted pages: "BẢN SAO" at the top right of the first page, and the archive's
 * name at the bottom centre of each. Takes one page at a time; equal input gives equal bytes.
 * @throws when there are no pages, one cannot be read, or the target fails
 */
export async function buildCopy(
  facts: CopyFacts,
  pages: AsyncIterable<CopyPage>,
  target: Writable,
): Promise<void> {
  const { title, archive, reference, language, day } = facts;
  const doc = openDocument({ title, author: archive, subject: reference, language, day }, faces);
  await streamPdf(doc, target, async (drain) => {
    const font = openHiddenFont(doc);
    let count = 0;
    for await (const { lines = [], ...page } of pages) {
      const above = count === 0 ? copyStrip : 0;
      writeImagePage(doc, { ...page, lines }, font, { above, below: archiveStrip });
      if (count === 0) writeCopyWords(doc, facts);
      writeArchiveLine(doc, 'serif', archive);
      doc.outline.addItem(page.name);
      count += 1;
      await drain();
    }
    if (count === 0) throw new Error('A copy without pages was asked for.');
    font.end();
  });
}

function writeCopyWords(doc: PDFKit.PDFDocument, { hasSignaturePlace = false }: CopyFacts): void {
  const words = inVietnamese('copies.copy');
  doc.font('serif').fontSize(prescribedSize).fillColor('black');
  const [width, height] = [doc.widthOfString(words), doc.currentLineHeight()];
  const [x, y] = [doc.page.width - margin - width, (copyStrip - height) / 2];
  const draw = () => doc.text(words, x, y, { lineBreak: false });
  doc.addStructure(doc.struct('P', { lang: 'vi' }, draw));
  if (hasSignaturePlace)
    addSignaturePlace(doc, {
      ...{ name: 'chu-ky', about: inVietnamese('copies.signature') },
      ...{ x, y, width, height },
    });
}
