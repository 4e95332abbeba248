import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildFactMatcher,
  findHidden,
  type FactMatcher,
  type FactNeedle,
} from './match/compile.ts';
import type { Fingerprints } from './match/fingerprints.ts';
import type { HiddenFact } from './facts/hidden-facts.ts';
import type { GateHit, GateReport } from './match/hit.ts';
import { listImagesOfPdfs } from './read/pdf-images.ts';
import type { TextSource } from './facts/public-texts.ts';
import { searchPacks, type PackedImages } from './search-packs.ts';
import { scanDerivative, scanFile, scanName, type Gate } from './scan-file.ts';

/** Hidden values, and texts in which they may appear. */
export interface HiddenList {
  readonly hidden: readonly HiddenFact[];
  readonly publicTexts: TextSource;
}

export interface GateInput {
  /** Each list has its own public texts, which do not exempt values of another. */
  readonly lists: readonly HiddenList[];
  readonly fingerprints: Fingerprints;
}

/** Search terms for every output. */
export interface GateFacts {
  readonly facts: FactMatcher;
  readonly fingerprints: Fingerprints;
}

export interface OutputFolder {
  readonly outDir: string;
  /** Images cut from open pages, relative to `outDir`, with `/`. */
  readonly allowedDerivatives: ReadonlySet<string>;
  /** Images drawn from public words only, with relative paths too: searched as text. */
  readonly notices: ReadonlySet<string>;
  /** Images that are no files of the folder. */
  readonly packed?: PackedImages | undefined;
  /** Where the images of open pages are, relative to `outDir`. */
  readonly allowedPages: ReadonlySet<string>;
}

const images = /\.(?:jpe?g|png|webp|avif|gif|tiff?|jp2|jxl|svg|bmp)$/i;
const yieldAfter = 2 ** 24;

/** Compiled once for all folders that are searched. */
export async function compileGate({ lists, fingerprints }: GateInput): Promise<GateFacts> {
  const needles: FactNeedle[] = [];
  for (const list of lists)
    for (const needle of await findHidden(list.hidden, list.publicTexts)) needles.push(needle);
  return { facts: buildFactMatcher(needles), fingerprints };
}

/** Searches every byte of an output folder for hidden values. */
export async function searchOutput(
  lookedFor: GateFacts,
  { outDir, allowedDerivatives, notices, packed, allowedPages }: OutputFolder,
): Promise<Omit<GateReport, 'unsearched'>> {
  const hits = new Map<string, GateHit>();
  const gate: Gate = {
    ...lookedFor,
    report: (hit) => hits.set([hit.kind, hit.output, hit.record, hit.field].join('\n'), hit),
  };
  let imagesOfPdfs: ReturnType<typeof listImagesOfPdfs> | undefined;
  const imagesOfPdf = (output: string): readonly string[] | undefined =>
    output.endsWith('.pdf')
      ? (imagesOfPdfs ??= listImagesOfPdfs(outDir, allowedDerivatives)).get(output)
      : undefined;
  let files = 0;
  let bytes = 0;
  let sinceYield = 0;
  // A link may point anywhere, and its target may change after it was read.
  const refuse = (output: string): void => gate.report({ kind: 'unreadable', output });
  for (const output of listFiles(outDir, refuse)) {
    const path = join(outDir, output);
    scanName(output, output, gate);
    const isImage = images.test(output);
    const derivative = isImage && allowedDerivatives.has(output);
    if (isImage && !derivative && !notices.has(output) && output.startsWith('iiif/'))
      gate.report({ kind: 'unlisted-image', output });
    const read = derivative
      ? scanDerivative(path, output, gate)
      : scanFile(path, output, gate, imagesOfPdf(output));
    files += 1;
    bytes += read;
    sinceYield += read;
    if (sinceYield < yieldAfter) continue;
    sinceYield = 0;
    await new Promise(setImmediate);
  }
  if (packed !== undefined) await searchPacks(packed, allowedPages, gate);
  const facts = gate.facts.size + gate.fingerprints.matcher.size;
  return { hits: [...hits.values()], files, bytes, facts };
}

/** Every file, relative, with `/`, in a deterministic order. */
function* listFiles(
  folder: string,
  refuse: (path: string) => void,
  prefix = '',
): Generator<string> {
  const entries = readdirSync(join(folder, prefix), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) yield* listFiles(folder, refuse, path);
    else if (entry.isFile()) yield path;
    else refuse(path);
  }
}
