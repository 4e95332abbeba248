import { join } from 'node:path';
import type { Catalogue, ItemRecord, PageRecord } from '#src/catalogue/model.ts';
import { isPdf } from '#src/imaging/pdf/open-pdf.ts';
import { listWordsUnderRedactions } from '#src/imaging/words/words-under-redactions.ts';
import { imageOf, urls, wordsOf } from '#src/site/urls.ts';
import { factsOfValue, type HiddenFact } from '../facts/hidden-facts.ts';
import type { GateHit } from './hit.ts';
import type { LoadTexts } from '../facts/public-texts.ts';
import type { SourceReader } from '../read/source-reader.ts';
import { toReason, type Unsearched } from '#src/catalogue/issues/unsearched.ts';

/** The path of the search's page texts, for all items together. */
const searchTexts = 'pagefind/';

export interface RedactedSources {
  readonly catalogue: Catalogue;
  readonly scansDir: string;
  /** Published pages. */
  readonly loadTexts: LoadTexts;
  readonly reader: Pick<SourceReader, 'readFacts' | 'readTextUnder'>;
}

export interface RedactedWords {
  readonly hidden: readonly HiddenFact[];
  /** Pages whose words are published although the text below their redactions is unknown. */
  readonly hits: readonly GateHit[];
  /** The same for pages without published words. */
  readonly unsearched: readonly Unsearched[];
}

/**
 * Text below redactions of open pages, as stored on disk: in their transcriptions, and in the text
 * layers of PDFs. Other records may have the same words, such as an office or a place: a run is
 * searched for only in the page's own item, and in the search.
 */
export async function readRedactedWords(sources: RedactedSources): Promise<RedactedWords> {
  const { catalogue, loadTexts } = sources;
  const hidden: HiddenFact[] = [];
  const hits: GateHit[] = [];
  const unsearched: Unsearched[] = [];
  for (const item of catalogue.items) {
    const pages = item.pages.filter(isRedacted);
    if (pages.length === 0) continue;
    const only = listPlaces(item);
    const texts = await loadTexts(item.slug);
    for (const page of pages) {
      const field = `pages.${page.number}.redactions`;
      const lines = texts?.pages.find(({ number }) => number === page.number)?.lines ?? [];
      const isShown = lines.some(({ text }) => text.trim() !== '');
      const { runs, faults } = await readPage(page, sources, isShown);
      for (const run of runs)
        for (const fact of factsOfValue(item.id, field, run)) hidden.push({ ...fact, only });
      for (const { file, reason } of faults) {
        const about = { record: item.id, field };
        const output = wordsOf(item.slug).replace(/^\//, '');
        if (!isShown) unsearched.push({ ...about, place: { file, in: 'scans' }, reason });
        else
          hits.push({ ...about, kind: 'unsearched-redaction', output, source: { file, reason } });
      }
    }
  }
  return { hidden, hits, unsearched };
}

type RedactedPage = PageRecord & { readonly scan: string };

function isRedacted(page: PageRecord): page is RedactedPage {
  return page.access.kind === 'open' && page.redactions.length > 0 && page.scan !== undefined;
}

/** Path prefixes of the outputs that show an item and its pages. */
function listPlaces({ slug }: ItemRecord): readonly string[] {
  return [
    `${imageOf(slug, 1).slice(1).split('/').slice(0, 2).join('/')}/`,
    wordsOf(slug).replace(/^\//, ''),
    searchTexts,
    ...(['vi', 'en'] as const).map((language) => urls.item(language, slug).slice(1)),
  ];
}

/** An unreadable file, relative to the scans folder, and why. */
interface Fault {
  readonly file: string;
  readonly reason: string;
}

interface PageRuns {
  readonly runs: readonly string[];
  readonly faults: readonly Fault[];
}

/** @param isShown whether words of the page are published */
async function readPage(
  page: RedactedPage,
  { scansDir, reader }: RedactedSources,
  isShown: boolean,
): Promise<PageRuns> {
  const { scan, words, frame, wordsPage = frame, redactions } = page;
  const masterPath = join(scansDir, scan);
  const hasLayer = isPdf(scan);
  if (words === undefined && !hasLayer) {
    const reason = 'no transcription';
    return { runs: [], faults: isShown ? [{ file: scan, reason }] : [] };
  }
  const all: Found[] = [];
  const faults: Fault[] = [];
  const take = async (file: string, read: () => Promise<Found>): Promise<void> => {
    try {
      all.push(await read());
    } catch (error) {
      faults.push({ file, reason: toReason(error) });
    }
  };
  await take(scan, async () => {
    const image = await reader.readFacts({ masterPath, redactions: [], frame });
    if (words !== undefined) {
      const path = join(scansDir, words);
      const transcript = { path, frame: wordsPage, redactions, image };
      await take(words, () => listWordsUnderRedactions(transcript));
    }
    if (!hasLayer) return { runs: [], hasWords: false };
    const { width, height } = image;
    const regions = { regions: redactions, image: { width, height } };
    return reader.readTextUnder({ path: masterPath, frame: frame ?? 0, ...regions });
  });
  // Published words have a source; if none is found here, it was not read.
  if (isShown && faults.length === 0 && !all.some(({ hasWords }) => hasWords))
    faults.push({ file: words ?? scan, reason: 'no words' });
  return { runs: all.flatMap(({ runs }) => runs), faults };
}

interface Found {
  readonly runs: readonly string[];
  readonly hasWords: boolean;
}
