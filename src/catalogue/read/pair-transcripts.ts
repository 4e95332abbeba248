import { stemOf, toNameKey } from '../scan-names.ts';

/**
 * A transcript of a folder: `folder` is empty if it is beside the scans, else a folder such as
 * `page`.
 */
export interface Transcript {
  readonly folder: string;
  readonly name: string;
}

export interface TranscriptPairs {
  /** Transcripts by the name of their scan. */
  readonly byScan: ReadonlyMap<string, Transcript>;
  /** Those whose scan has a better one. */
  readonly second: readonly { readonly transcript: Transcript; readonly read: Transcript }[];
  readonly unmatched: readonly Transcript[];
}

/** Folders where Transkribus, ABBYY and others put transcripts beside the scans; the first wins. */
const transcriptFolders = ['page', 'alto', 'hocr', 'ocr', 'xml', 'transcripts'];

export function isTranscriptFolder(name: string): boolean {
  return transcriptFolders.includes(name.toLowerCase());
}

const endings = [/\.xml$/i, /\.hocr$/i, /\.x?html?$/i];
const addedWord = /[._-](?:alto|page|ocr|hocr|abbyy)$/i;

/**
 * Finds the scan of each transcript: `0001.xml`, `0001.jpg.xml` and `0001_alto.xml` belong to
 * `0001.jpg`, beside it or in a folder for transcripts. XML wins over hOCR and HTML.
 */
export function pairTranscripts(
  scans: readonly string[],
  transcripts: readonly Transcript[],
): TranscriptPairs {
  const scanByKey = new Map<string, string>();
  for (const scan of scans) scanByKey.set(toNameKey(stemOf(scan)), scan);
  for (const scan of scans) scanByKey.set(toNameKey(scan), scan);
  const byScan = new Map<string, Transcript>();
  const second: { transcript: Transcript; read: Transcript }[] = [];
  const unmatched: Transcript[] = [];
  const ordered = transcripts
    .map((transcript) => ({ transcript, rank: toRank(transcript) }))
    .sort((a, b) => a.rank - b.rank || (a.transcript.name < b.transcript.name ? -1 : 1));
  for (const { transcript } of ordered) {
    const scan = findScan(transcript.name, scanByKey);
    const read = scan === undefined ? undefined : byScan.get(scan);
    if (scan === undefined) unmatched.push(transcript);
    else if (read === undefined) byScan.set(scan, transcript);
    else second.push({ transcript, read });
  }
  return { byScan, second, unmatched };
}

function findScan(name: string, scans: ReadonlyMap<string, string>): string | undefined {
  const stem = stemOf(name);
  return scans.get(toNameKey(stem)) ?? scans.get(toNameKey(stem.replace(addedWord, '')));
}

/** First beside the scans, then in folders by their order; XML before the others. */
function toRank({ folder, name }: Transcript): number {
  const index = folder === '' ? 0 : 1 + transcriptFolders.indexOf(folder.toLowerCase());
  const form = endings.findIndex((ending) => ending.test(name));
  return index * 10 + form * 2 + Number(addedWord.test(stemOf(name)));
}
