import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import { Pack, PackError } from '../imaging/pack/pack-file.ts';
import { toPackPath } from '../imaging/pack/pack-store.ts';
import { unpackWords, type PackedWords, type Words } from '../domain/page-words.ts';
import { sheet, writeCitationSheet } from './citation-sheet.ts';
import { boldFace, textFace } from './faces.ts';
import { openHiddenFont } from './hidden-font.ts';
import type { PdfPage, PdfPlan } from './pdf-plan.ts';
import { toTextOperators } from './text-layer.ts';

export interface PdfSources {
  /** Folder of the site, to which the path of the words is relative. */
  readonly siteDir: string;
  /** Store of the packs with the images. */
  readonly packsDir: string;
  /** Day on which the file is made, `YYYY-MM-DD`. */
  readonly day: string;
}

type ImagePage = Extract<PdfPage, { kind: 'image' }>;

/** Resolution of a scan that states none. */
const usualDpi = 300;
/** Points; ISO 32000-1, annex C.2. */
const longestSide = 14_400;

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
  const doc = openDocument(plan, day);
  const written = pipeline(doc, target);
  // It may fail before it is awaited: on a full disk while the words are read.
  written.catch(() => undefined);
  try {
    const words = await readWords(plan, siteDir);
    const font = openHiddenFont(doc);
    for (const page of plan.pages) {
      if (page.kind === 'absent') writeAbsentPage(doc, page);
      else {
        const image = await readImage(packsDir, page.image);
        writeImagePage(doc, page, image, (scale, height) => {
          font.use();
          return toTextOperators(words.get(page.number) ?? [], font, scale, height);
        });
      }
      doc.outline.addItem(page.name);
      // Lets the finished pages reach the target; a target that fails ends the work.
      await Promise.race([written, setImmediate()]);
    }
    writeCitationSheet(doc, plan, day);
    doc.outline.addItem(plan.citation.heading);
    font.end();
    doc.end();
  } catch (error) {
    doc.destroy(error instanceof Error ? error : new Error(String(error)));
    await written.catch(() => undefined);
    throw error;
  }
  await written;
}

function openDocument({ title, archive, reference, language }: PdfPlan, day: string) {
  const made = new Date(`${day}T00:00:00Z`);
  const doc = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    font: textFace,
    info: {
      Title: title,
      Author: archive,
      Subject: reference,
      CreationDate: made,
      ModDate: made,
    },
  });
  doc.registerFont('text', textFace);
  doc.registerFont('bold', boldFace);
  return doc;
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

function writeImagePage(
  doc: PDFKit.PDFDocument,
  { name, width: pixels, height: lines, dpi = usualDpi }: ImagePage,
  image: Buffer,
  toText: (scale: number, height: number) => string,
): void {
  const scale = Math.min(72 / dpi, longestSide / Math.max(pixels, lines));
  const [width, height] = [pixels * scale, lines * scale];
  doc.addPage({ size: [width, height], margin: 0 });
  const part = doc.struct('Sect', { title: name });
  doc.addStructure(part);
  part.add(doc.struct('Figure', { alt: name }, () => doc.image(image, 0, 0, { width, height })));
  part.add(
    doc.struct('P', {}, () => {
      // The library flips the y axis; text uses the coordinates of the standard.
      doc.addContent(`q 1 0 0 -1 0 ${height} cm`);
      doc.addContent(toText(scale, height));
      doc.addContent('Q');
    }),
  );
  part.end();
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
