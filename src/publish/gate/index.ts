import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileFacts } from './compile.ts';
import { takeFingerprints, type ClosedMaster } from './fingerprints.ts';
import type { HiddenFact } from './hidden-facts.ts';
import type { GateHit, GateReport } from './hit.ts';
import type { TextSource } from './public-texts.ts';
import { scanDerivative, scanFile, scanName, type Gate } from './scan-file.ts';

export interface GateInput {
  readonly outDir: string;
  readonly hidden: readonly HiddenFact[];
  /** What is public: hidden facts that stand in these texts are not looked for. */
  readonly publicTexts: TextSource;
  readonly closedMasters: readonly ClosedMaster[];
  /** Images cut of open pages, relative to `outDir`, with `/`. */
  readonly allowedDerivatives: ReadonlySet<string>;
  /** Images drawn of public words alone, relative as those: read as the texts they are. */
  readonly notices: ReadonlySet<string>;
}

const images = /\.(?:jpe?g|png|webp|avif|gif|tiff?|jp2|jxl|svg|bmp)$/i;
const yieldAfter = 2 ** 24;

/** Searches every byte of an output folder for what must not be there. */
export async function runGate(input: GateInput): Promise<GateReport> {
  const { outDir, allowedDerivatives, notices } = input;
  const hits = new Map<string, GateHit>();
  const gate: Gate = {
    facts: await compileFacts(input.hidden, input.publicTexts),
    fingerprints: takeFingerprints(input.closedMasters),
    report: (hit) => hits.set([hit.kind, hit.output, hit.record, hit.field].join('\n'), hit),
  };
  let files = 0;
  let bytes = 0;
  let sinceYield = 0;
  for (const output of listFiles(outDir)) {
    const path = join(outDir, output);
    scanName(output, output, gate);
    const isImage = images.test(output);
    const derivative = isImage && allowedDerivatives.has(output);
    if (isImage && !derivative && !notices.has(output) && output.startsWith('iiif/'))
      gate.report({ kind: 'unlisted-image', output });
    const read = derivative ? scanDerivative(path, output, gate) : scanFile(path, output, gate);
    files += 1;
    bytes += read;
    sinceYield += read;
    if (sinceYield < yieldAfter) continue;
    sinceYield = 0;
    await new Promise(setImmediate);
  }
  const facts = gate.facts.size + gate.fingerprints.matcher.size;
  return { hits: [...hits.values()], files, bytes, facts };
}

/** Every file, relative, with `/`, in an order that is the same on every machine. */
function* listFiles(folder: string, prefix = ''): Generator<string> {
  const entries = readdirSync(join(folder, prefix), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) yield* listFiles(folder, path);
    else yield path;
  }
}
