import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { usualPageLimits, type PageLimits } from '#src/site/page-limits.ts';
import { compareVietnamese } from '#src/text/collate.ts';
import { createIssueList, type Issue } from '../issues/issue.ts';
import type { ScanFolder, ScanFolders } from '../sources.ts';
import { isMissing } from './folder.ts';
import { listScanFolder, type ListedFolder } from './list-scan-folder.ts';
import { isTranscriptFolder, type Transcript } from './pair-transcripts.ts';
import { openPdfPages } from './pdf-pages.ts';
import { readScanFolder } from './scan-folder.ts';

/** How many folders are looked into side by side. */
const atOnce = 32;

export interface ScanReading {
  readonly folders: ScanFolders;
  /** Problems of the folders themselves. */
  readonly issues: readonly Issue[];
}

/** A folder below SCANS_DIR that is still to be read. */
interface FoundFolder {
  /** Below SCANS_DIR, as the disk spells it; empty for SCANS_DIR. */
  readonly path: string;
  /** Where it is on the disk, links followed. */
  readonly real: string;
  /** Its transcripts belong to the scans of the folder above. */
  readonly holdsTranscripts: boolean;
}

/**
 * Lists the pages of every folder below SCANS_DIR, and says of every file there that is no page, no
 * transcript and no known clutter. Undefined when there is no SCANS_DIR.
 * @param workDir where counts of pages are remembered between runs
 */
export async function readScans(
  scansDir: string,
  workDir?: string,
  limits: PageLimits = usualPageLimits,
): Promise<ScanReading | undefined> {
  const top = await findTop(scansDir);
  if (top === undefined) return undefined;
  const folders = new Map<string, ScanFolder>();
  const issues = createIssueList();
  const pdfPages = await openPdfPages(workDir, limits);

  /** Reads one folder and gives those in it. */
  const visit = async (folder: FoundFolder): Promise<FoundFolder[]> => {
    const listed = await listScanFolder(folder.real);
    const children: FoundFolder[] = [];
    const transcripts: Transcript[] = folder.holdsTranscripts
      ? []
      : namesOf(listed, 'transcript').map((name) => ({ folder: '', name }));
    const hasScans = namesOf(listed, 'image').length + namesOf(listed, 'pdf').length > 0;
    for (const { name, isLink } of listed.folders) {
      const path = folder.path === '' ? name : `${folder.path}/${name}`;
      const real = isLink ? await realpath(join(folder.real, name)) : join(folder.real, name);
      if (folder.real === real || folder.real.startsWith(`${real}${sep}`)) {
        issues.add('circular-folder', { file: path.normalize('NFC'), in: 'scans' }, {});
        continue;
      }
      const holdsTranscripts = hasScans && isTranscriptFolder(name);
      if (holdsTranscripts) {
        const within = await listScanFolder(real);
        for (const one of namesOf(within, 'transcript'))
          transcripts.push({ folder: name, name: one });
      }
      children.push({ path, real, holdsTranscripts });
    }
    const place = { path: folder.path, dir: folder.real };
    const read = await readScanFolder(place, listed, transcripts, pdfPages);
    if (read.scans.length > 0 || read.issues.length > 0) {
      folders.set(folder.path.normalize('NFC'), { ...read, real: folder.real });
    }
    return children;
  };

  try {
    let level: FoundFolder[] = [{ path: '', real: top, holdsTranscripts: false }];
    while (level.length > 0) {
      const next: FoundFolder[] = [];
      const waiting = level.values();
      const work = async (): Promise<void> => {
        for (const folder of waiting) {
          for (const child of await visit(folder)) next.push(child);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      level = next;
    }
  } finally {
    await pdfPages.close();
  }
  // Several folders are read at once, and which is done first is chance.
  return {
    folders: new Map([...folders].sort(([a], [b]) => compareVietnamese(a, b))),
    issues: issues.all.toSorted((a, b) => compareVietnamese(a.file, b.file)),
  };
}

function namesOf({ files }: ListedFolder, kind: 'image' | 'pdf' | 'transcript'): readonly string[] {
  return files.get(kind) ?? [];
}

async function findTop(scansDir: string): Promise<string | undefined> {
  try {
    return await realpath(scansDir);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
