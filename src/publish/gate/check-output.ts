import { join } from 'node:path';
import type { Catalogue } from '../../catalogue/model.ts';
import { isPdf } from '../../imaging/pdf/open-pdf.ts';
import { iiifUrls, imageOf } from '../../site/urls.ts';
import type { PublicData } from '../public-model.ts';
import { hiddenWordsOf } from './closed-words.ts';
import { readTextLayers } from './closed-text-layers.ts';
import { closedPagesOf, hiddenFactsOf } from './hidden-facts.ts';
import type { GateReport } from './hit.ts';
import { readRedactedWords } from './redacted-words.ts';
import { readSuspectFacts, type SuspectFacts } from './suspect-facts.ts';
import { runGate } from './index.ts';
import { listPublicTexts, listTextsWithoutPages, type LoadTexts } from './public-texts.ts';

export interface OutputToCheck {
  readonly catalogue: Catalogue;
  readonly published: PublicData;
  readonly contentDir?: string;
  readonly scansDir: string;
  readonly outDir: string;
  /** What was put under `iiif/`, relative to `outDir`, with `/`. */
  readonly derivatives: readonly string[];
  readonly loadTexts: LoadTexts;
}

/** Runs the gate over what was built of a catalogue. One hit, and it must not be put out. */
export async function checkOutput(output: OutputToCheck): Promise<GateReport> {
  const { catalogue, published, outDir } = output;
  const closed = listClosedFiles(catalogue, output.scansDir);
  const shown = listShownTexts(published);
  const written = [...closed.words, ...(await readTextLayers(closed.pdfPages))];
  const words = written.map((page) => ({ ...page, shown: shown(page.record) }));
  const suspects = output.contentDir === undefined ? none : readSuspectFacts(output.contentDir);
  const redacted = await readRedactedWords(catalogue, output.scansDir);
  return runGate({
    outDir,
    hidden: [...hiddenFactsOf(catalogue, published), ...hiddenWordsOf(words)],
    publicTexts: listPublicTexts(published, output.loadTexts),
    otherLists: [
      { hidden: suspects.hidden, publicTexts: suspects.known },
      { hidden: redacted, publicTexts: listTextsWithoutPages(published) },
    ],
    closedMasters: closed.masters,
    allowedDerivatives: allowDerivatives(published, output.derivatives),
    notices: listNotices(published),
  });
}

const none: SuspectFacts = { hidden: [], known: [] };

/** What pages say of an item, of its file and its fonds, and of the archive. */
function listShownTexts(published: PublicData): (item: string) => readonly string[] {
  const records = new Map<string, object>([
    ...published.fonds.map((record) => [record.code, record] as const),
    ...published.files.map((record) => [record.id, record] as const),
  ]);
  const items = new Map(published.items.map((item) => [item.id, item]));
  return (id) => {
    const item = items.get(id);
    if (item === undefined) return [];
    const about = [item, records.get(item.file), records.get(item.fonds), published.site];
    return about.map((record) => JSON.stringify(record ?? ''));
  };
}

interface ClosedFile {
  readonly path: string;
  /** Which of its pages, from 0, where it may hold several. */
  readonly frame?: number;
  readonly record: string;
  readonly field: string;
}
interface ClosedPdfPage extends ClosedFile {
  readonly frame: number;
}

/**
 * Scans, transcriptions and PDF pages of closed pages, and the scans from which something is
 * blacked out. A master that holds open pages, too, must not be put out either: pages are drawn
 * from it.
 */
function listClosedFiles(
  catalogue: Catalogue,
  scansDir: string,
): {
  readonly masters: readonly ClosedFile[];
  readonly words: readonly ClosedFile[];
  readonly pdfPages: readonly ClosedPdfPage[];
} {
  const masters = new Map<string, ClosedFile>();
  const pdfPages: ClosedPdfPage[] = [];
  const words: ClosedFile[] = [];
  for (const item of catalogue.items) {
    const closed = new Set(closedPagesOf(item));
    for (const page of item.pages) {
      const field = `pages.${page.number}`;
      const toFile = (name: string, path: string): ClosedFile => ({
        path: join(scansDir, path),
        record: item.id,
        field: `${field}.${name}`,
      });
      const isClosed = closed.has(page);
      if (page.scan !== undefined && (isClosed || page.redactions.length > 0)) {
        masters.set(page.scan, masters.get(page.scan) ?? toFile('scan', page.scan));
      }
      if (isClosed && page.words !== undefined) {
        const { frame } = page;
        words.push({ ...toFile('words', page.words), ...(frame !== undefined && { frame }) });
      }
      if (isClosed && page.scan !== undefined && page.frame !== undefined && isPdf(page.scan)) {
        pdfPages.push({ ...toFile('scan', page.scan), frame: page.frame });
      }
    }
  }
  return { masters: [...masters.values()], words, pdfPages };
}

/** Where something may stand in for the image of a page. */
function listNotices({ items }: PublicData): ReadonlySet<string> {
  return new Set(
    items.flatMap((item) =>
      'pages' in item
        ? item.pages.map(({ number }) => iiifUrls.notice(item.slug, number).slice(1))
        : [],
    ),
  );
}

/** Of what was put under `iiif/`, that which belongs to a page that is open now. */
function allowDerivatives(
  published: PublicData,
  derivatives: readonly string[],
): ReadonlySet<string> {
  const pages = new Set(
    published.items.flatMap((item) =>
      'pages' in item
        ? item.pages
            .filter((page) => page.kind === 'open' && page.scanned)
            .map(({ number }) => imageOf(item.slug, number).slice(1))
        : [],
    ),
  );
  return new Set(derivatives.filter((path) => pages.has(path.split('/').slice(0, 3).join('/'))));
}
