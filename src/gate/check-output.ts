import type { Catalogue } from '../catalogue/model.ts';
import { openPageReader } from '../imaging/read/page-reader.ts';
import type { PageLimits } from '../site/page-limits.ts';
import { iiifUrls, imageOf } from '../site/urls.ts';
import type { PublicData } from '../public/public-model.ts';
import { listClosedFiles, type ClosedFile } from './facts/closed-files.ts';
import { readTextLayers } from './facts/closed-text-layers.ts';
import { hiddenWordsOf } from './match/closed-words.ts';
import { takeFingerprints } from './match/fingerprints.ts';
import { hiddenFactsOf } from './facts/hidden-facts.ts';
import type { GateReport } from './match/hit.ts';
import { compileGate, searchOutput } from './index.ts';
import { listPublicTexts, listTextsWithoutPages, type LoadTexts } from './facts/public-texts.ts';
import { readRedactedWords } from './match/redacted-words.ts';
import type { PackedImages } from './search-packs.ts';
import { toSourceReader } from './read/source-reader.ts';
import { readSuspectFacts, type SuspectFacts } from './facts/suspect-facts.ts';
import { toReason, type Unsearched } from '../catalogue/issues/unsearched.ts';

export interface GateSources {
  readonly catalogue: Catalogue;
  readonly published: PublicData;
  readonly contentDir?: string;
  readonly scansDir: string;
  readonly pageLimits?: PageLimits;
  readonly loadTexts: LoadTexts;
}

export interface GateOutput {
  readonly outDir: string;
  /** Files put under `iiif/`, relative to `outDir`, with `/`. */
  readonly derivatives: readonly string[];
  /** Images that are served from packs. */
  readonly packed?: PackedImages | undefined;
}

/** The gate for the output of one catalogue. */
export interface OpenGate {
  /** What it cannot search for. */
  readonly unsearched: readonly Unsearched[];
  /** A single hit forbids publication. */
  search(output: GateOutput): Promise<GateReport>;
}

/** Reads the hidden facts once, for all folders to be searched. */
export async function openGate(sources: GateSources): Promise<OpenGate> {
  const { catalogue, published, contentDir, scansDir, pageLimits, loadTexts } = sources;
  const closed = listClosedFiles(catalogue, scansDir);
  const unsearched: Unsearched[] = [];
  const onUnread = ({ file, record, field }: ClosedFile, error: unknown): void => {
    unsearched.push({ place: { file, in: 'scans' }, record, field, reason: toReason(error) });
  };
  const onTable = (file: string, error: unknown): void => {
    unsearched.push({ place: { file }, record: file, field: 'csv', reason: toReason(error) });
  };
  const suspects = contentDir === undefined ? none : readSuspectFacts(contentDir, onTable);
  const reader = toSourceReader(openPageReader(pageLimits));
  try {
    const shown = listShownTexts(published);
    const layers = await readTextLayers(closed.pdfPages, reader, onUnread);
    const words = [...closed.words, ...layers].map((page) => ({
      ...page,
      shown: shown(page.record),
    }));
    const written = hiddenWordsOf(words, onUnread);
    const redacted = await readRedactedWords({ catalogue, scansDir, loadTexts, reader });
    const facts = await compileGate({
      lists: [
        {
          hidden: [...hiddenFactsOf(catalogue, published), ...written],
          publicTexts: listPublicTexts(published, loadTexts),
        },
        { hidden: suspects.hidden, publicTexts: suspects.known },
        { hidden: redacted.hidden, publicTexts: listTextsWithoutPages(published) },
      ],
      fingerprints: takeFingerprints(closed.masters, onUnread),
    });
    const all = [...unsearched, ...redacted.unsearched];
    const notices = listNotices(published);
    return {
      unsearched: all,
      search: async ({ outDir, derivatives, packed }) => {
        const allowedPages = listOpenPages(published);
        const allowedDerivatives = new Set(
          derivatives.filter((path) => allowedPages.has(path.split('/').slice(0, 3).join('/'))),
        );
        const allowed = { allowedPages, allowedDerivatives };
        const found = await searchOutput(facts, { outDir, ...allowed, notices, packed });
        return { ...found, hits: [...redacted.hits, ...found.hits], unsearched: all };
      },
    };
  } finally {
    await reader.stop();
  }
}

/** Runs the gate over one folder. */
export async function checkOutput({
  outDir,
  derivatives,
  packed,
  ...sources
}: GateSources & GateOutput): Promise<GateReport> {
  return (await openGate(sources)).search({ outDir, derivatives, packed });
}

const none: SuspectFacts = { hidden: [], known: [] };

/** Public text about an item, its file, its fonds, and the archive. */
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

/** Where the images of pages that are now open are. */
function listOpenPages(published: PublicData): ReadonlySet<string> {
  return new Set(
    published.items.flatMap((item) =>
      'pages' in item
        ? item.pages
            .filter((page) => page.kind === 'open' && page.scanned)
            .map(({ number }) => imageOf(item.slug, number).slice(1))
        : [],
    ),
  );
}
