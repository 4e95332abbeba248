import { basename, extname, join } from 'node:path';
import { toConvertCommand } from '#src/files/formats/convert-command.ts';
import { readFormat } from '#src/files/formats/read-format.ts';
import { findNearest } from '../issues/near.ts';
import { createIssueList, type IssueList, type Place } from '../issues/issue.ts';
import type { ScanFile, ScanFolder } from '../sources.ts';
import { listFrames } from './image-frames.ts';
import type { ListedFolder } from './list-scan-folder.ts';
import { pairTranscripts, type Transcript } from './pair-transcripts.ts';
import type { PdfPages } from './pdf-pages.ts';
import { stemOf, toNameKey } from '../scan-names.ts';

const natural = new Intl.Collator('en', { numeric: true });

/** A folder by its path below SCANS_DIR and on the disk. */
export interface FolderPlace {
  readonly path: string;
  readonly dir: string;
}

/**
 * The pages of one folder: its images in natural order (`2.jpg` before `10.jpg`) with all pages that
 * each holds, or its PDFs where there is no image; and what is wrong with its files.
 * @param transcripts those that belong to scans of this folder
 */
export async function readScanFolder(
  { path, dir }: FolderPlace,
  { files, dangling }: ListedFolder,
  transcripts: readonly Transcript[],
  pdfPages: PdfPages,
): Promise<Omit<ScanFolder, 'real'>> {
  const issues = createIssueList();
  const placeOf = (name?: string): Place => ({
    file: path.normalize('NFC'),
    in: 'scans',
    ...(name !== undefined && { column: name.normalize('NFC') }),
  });
  const images = files.get('image') ?? [];
  const pdfs = files.get('pdf') ?? [];
  const names = [...(images.length > 0 ? images : pdfs)].sort(compareNames);
  tellDoubledStems(names, placeOf, issues);
  if (images.length > 0) {
    for (const name of pdfs) issues.add('pdf-beside-images', placeOf(name), {});
  }
  await tellUnreadable({ dir, names: files.get('unreadable') ?? [] }, names, placeOf, issues);
  for (const name of dangling) issues.add('dangling-link', placeOf(name), {});
  for (const name of files.get('other') ?? []) issues.add('unused-scan-file', placeOf(name), {});

  const pairs = pairTranscripts(names, transcripts);
  tellTranscripts(pairs, names, placeOf, issues);
  const scans: ScanFile[] = [];
  for (const name of names) {
    const frames = await listFrames({ dir, name, place: placeOf(name) }, pdfPages, issues);
    const transcript = pairs.byScan.get(name);
    for (const [index, { frame, isMarked }] of frames.entries()) {
      scans.push({
        image: joinPath(path, name),
        ...(frame !== undefined && { frame }),
        ...(transcript && { words: joinPath(path, transcript.folder, transcript.name) }),
        ...(transcript && frame !== undefined && frame !== index && { wordsPage: index }),
        ...(isMarked && { isMarked }),
      });
    }
  }
  return { scans, issues: issues.all };
}

type PlaceOf = (name?: string) => Place;

/** Which of two files of one name is the page cannot be known: both would be. */
function tellDoubledStems(names: readonly string[], placeOf: PlaceOf, issues: IssueList): void {
  for (const [, same] of Map.groupBy(names, (name) => toNameKey(stemOf(name)))) {
    const [first = '', ...others] = same;
    for (const other of others) issues.add('doubled-scan', placeOf(first), { first, other });
  }
}

async function tellUnreadable(
  unreadable: { readonly dir: string; readonly names: readonly string[] },
  scans: readonly string[],
  placeOf: PlaceOf,
  issues: IssueList,
): Promise<void> {
  const stems = new Map(scans.map((name) => [toNameKey(stemOf(name)), name]));
  for (const name of unreadable.names) {
    const twin = stems.get(toNameKey(stemOf(name)));
    if (twin === undefined) await tellFormat(join(unreadable.dir, name), placeOf(name), issues);
    else issues.add('unread-copy', placeOf(name), { read: twin });
  }
}

/** By its content; by its suffix if that says nothing. */
async function tellFormat(path: string, place: Place, issues: IssueList): Promise<void> {
  const name = basename(path);
  const byName = {
    name: extname(name).slice(1).toUpperCase(),
    kind: 'picture' as const,
    suffix: extname(name).toLowerCase(),
    isRead: false,
  };
  // A file that may not be opened is told by its name.
  const format = (await readFormat(path).catch(() => undefined)) ?? byName;
  if (format.isRead || format.kind === 'pdf') {
    const target = `${stemOf(name)}${format.suffix}`;
    issues.add('misnamed-scan', place, { format: format.name, target });
    return;
  }
  const command = toConvertCommand(format, name);
  if (command === undefined) issues.add('not-a-picture', place, { format: format.name });
  else issues.add('unreadable-format', place, { format: format.name, command });
}

function tellTranscripts(
  { second, unmatched }: ReturnType<typeof pairTranscripts>,
  scans: readonly string[],
  placeOf: PlaceOf,
  issues: IssueList,
): void {
  for (const { transcript, read } of second) {
    const params = { read: joinPath(read.folder, read.name) };
    issues.add('second-transcript', placeOf(joinPath(transcript.folder, transcript.name)), params);
  }
  for (const { folder, name } of unmatched) {
    const near = findNearest(stemOf(name), scans.slice(0, mostNear).map(stemOf));
    const hint = { near: near === undefined ? undefined : `${near}.xml` };
    issues.add('unmatched-transcript', placeOf(joinPath(folder, name)), {}, hint);
  }
}

/** Scans that a lonely transcript is held against: thousands of each would be compared in pairs. */
const mostNear = 50;

function compareNames(a: string, b: string): number {
  return natural.compare(a, b) || (a < b ? -1 : 1);
}

function joinPath(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('/');
}
