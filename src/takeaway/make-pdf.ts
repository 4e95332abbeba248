import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { Pack, PackError } from '../imaging/pack/pack-file.ts';
import { toPackPath } from '../imaging/pack/pack-store.ts';
import { unpackWords, type PackedWords, type Words } from '../domain/page-words.ts';
import { sheet, writeCitationSheet } from './citation-sheet.ts';
import { boldFace, textFace } from './faces.ts';
import { openHiddenFont } from './hidden-font.ts';
import type { PdfPage, PdfPlan } from './pdf-plan.ts';
import { openDocument, streamPdf } from './stream-pdf.ts';
import { writeImagePage } from './image-page.ts';

export interface PdfSources {
  /** Folder of the site, to which the path of the words is relative. */
  readonly siteDir: string;
  /** Store of the packs with the images. */
  readonly packsDir: string;
  /** Day on which the file is made, `YYYY-MM-DD`. */
  readonly day: string;
}

type ImagePage = Extract<PdfPage, { kind: 'image' }>;

const faces = { text: textFace, bold: boldFace };

/**
 * Writes an item as one PDF: a page for each of its pages, with image and text, and the citation at
 * the end, so that page 3 of the file is page 3 of the item. Images are embedded as they are on the
 * site, one at a time.
 * @throws when an image or the words cannot be read, or the target fails
 */
export async function makePdf(
  plan: PdfPlan,
  { siteDir, packsDir, day }: PdfSources,
  target: Writable,
): Promise<void> {
  const { title, archive, reference, language } = plan;
  const doc = openDocument({ title, author: archive, subject: reference, language, day }, faces);
  await streamPdf(doc, target, async (drain) => {
    const words = await readWords(plan, siteDir);
    const font = openHiddenFont(doc);
    for (const page of plan.pages) {
      if (page.kind === 'absent') writeAbsentPage(doc, page);
      else {
        const image = await readImage(packsDir, page.image);
        writeImagePage(doc, { ...page, image, lines: words.get(page.number) ?? [] }, font);
      }
      doc.outline.addItem(page.name);
      await drain();
    }
    writeCitationSheet(doc, plan, day);
    doc.outline.addItem(plan.citation.heading);
    font.end();
  });
}

async function readImage(packsDir: string, { pack: key, path }: ImagePage['image']) {
  const pack = await Pack.open(toPackPath(packsDir, key));
  try {
    const image = await pack.read(path);
    if (image === undefined) throw new PackError(`${path} is not in its pack`);
    return image;
  } finally {
    await pack.close();
  }
}

async function readWords({ words }: PdfPlan, siteDir: string): Promise<Words> {
  if (words === undefined) return new Map();
  const text = await readFile(join(siteDir, words), 'utf8');
  return unpackWords(JSON.parse(text) as PackedWords);
}

function writeAbsentPage(
  doc: PDFKit.PDFDocument,
  { name, reason }: Extract<PdfPage, { kind: 'absent' }>,
): void {
  doc.addPage({ size: sheet.size, margin: sheet.margin });
  const part = doc.struct('Sect', { title: name });
  doc.addStructure(part);
  const heading = () => doc.font('bold').fontSize(14).fillColor('#1d1a16').text(name);
  part.add(doc.struct('H1', {}, heading));
  doc.moveDown(0.5);
  part.add(doc.struct('P', {}, () => doc.font('text').fontSize(11).text(reason)));
  part.end();
}
