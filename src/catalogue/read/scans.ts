import { join } from 'node:path';
import type { ScanFile, ScanFolders } from '../sources.ts';
import { listFolder } from './folder.ts';
import { openPdfPages, type PdfPages } from './pdf-pages.ts';
import { listTiffFrames } from './tiff-frames.ts';

const image = /\.(?:jpe?g|png|tiff?|webp)$/i;
const pdf = /\.pdf$/i;
const tiff = /\.tiff?$/i;
/** Transcriptions; of two for one scan the one named first here. */
const transcriptions = [/\.xml$/i, /\.hocr$/i, /\.html?$/i];
const natural = new Intl.Collator('en', { numeric: true });

/** How many folders are looked into side by side. */
const atOnce = 32;

/**
 * Lists the pages of each folder below SCANS_DIR. Undefined when there is no SCANS_DIR.
 * @param workDir where counts of pages are remembered between runs
 */
export async function readScanFolders(
  scansDir: string,
  folders: Iterable<string>,
  workDir?: string,
): Promise<ScanFolders | undefined> {
  if ((await listFolder(scansDir)) === undefined) return undefined;
  const found = new Map<string, readonly ScanFile[]>();
  const pdfPages = await openPdfPages(workDir);
  const waiting = [...new Set(folders)].values();
  const work = async (): Promise<void> => {
    for (const folder of waiting) {
      const scans = await readScanFolder(scansDir, folder, pdfPages);
      if (scans !== undefined) found.set(folder, scans);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await pdfPages.save();
  return found;
}

/** A disk may spell names composed or decomposed; the path given back is the disk's. */
async function readScanFolder(
  scansDir: string,
  folder: string,
  pdfPages: PdfPages,
): Promise<readonly ScanFile[] | undefined> {
  for (const path of new Set([folder, folder.normalize('NFD')])) {
    const entries = await listFolder(join(scansDir, path));
    if (entries !== undefined) {
      const scans = toScans(
        path,
        entries.filter((entry) => !entry.isFolder).map((entry) => entry.onDisk),
      );
      return listPages(scansDir, scans, pdfPages);
    }
  }
  return undefined;
}

/** Every page of PDFs, and of a TIFF that is the folder's only image; other files are one page. */
async function listPages(
  scansDir: string,
  scans: readonly ScanFile[],
  pdfPages: PdfPages,
): Promise<readonly ScanFile[]> {
  const pages: ScanFile[] = [];
  for (const scan of scans) {
    const path = join(scansDir, scan.image);
    if (pdf.test(scan.image)) {
      const count = await pdfPages.count(path);
      pages.push(...Array.from({ length: count }, (_, frame) => ({ ...scan, frame })));
    } else if (scans.length === 1 && tiff.test(scan.image)) {
      const frames = await listTiffFrames(path);
      pages.push(...(frames.length > 1 ? frames.map((frame) => ({ ...scan, frame })) : [scan]));
    } else pages.push(scan);
  }
  return pages;
}

/**
 * Images in natural order (`2.jpg` before `10.jpg`), each with the transcription of its name; PDFs
 * where there is no image, for beside images a PDF is a copy of them.
 */
export function toScans(folder: string, names: readonly string[]): ScanFile[] {
  const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '');
  const words = new Map(
    transcriptions
      .toReversed()
      .flatMap((suffix) => names.filter((name) => suffix.test(name)))
      .map((name) => [stemOf(name), name]),
  );
  const kind = names.some((name) => image.test(name)) ? image : pdf;
  return names
    .filter((name) => kind.test(name))
    .sort((a, b) => natural.compare(a, b) || (a < b ? -1 : 1))
    .map((name) => {
      const transcription = words.get(stemOf(name));
      return {
        image: `${folder}/${name}`,
        ...(transcription !== undefined && { words: `${folder}/${transcription}` }),
      };
    });
}
