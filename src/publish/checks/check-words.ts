import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createIssueList, type Issue } from '#src/catalogue/issues/issue.ts';
import type { PageRecord } from '#src/catalogue/model.ts';
import { eachOf } from '#src/imaging/each-of.ts';
import { FileIndex, toFingerprint } from '#src/imaging/file-index.ts';
import { openPageReader, type PageReader } from '#src/imaging/read/page-reader.ts';
import { ScanError, type WordsProblemName } from '#src/imaging/problems.ts';
import { toPictureRedactions } from '#src/imaging/read/redaction-boxes.ts';
import type { PlacedWords } from '#src/imaging/words/place-words.ts';
import type { PageLimits } from '#src/site/page-limits.ts';
import { toReason } from '#src/catalogue/issues/unsearched.ts';
import { assertReadable, readWords } from '#src/imaging/words/read-words.ts';

/** Increment when transcriptions are read in a different way. */
const readerVersion = 1;

type WordsProblem = NonNullable<PlacedWords['problem']>;

/**
 * Reports transcriptions that cannot be read or do not fit their scans, also of closed pages.
 * Unreadable scans are reported elsewhere.
 *
 * @param workDir cache of results, so that unchanged pages are not read again
 */
export async function checkWords(
  pages: readonly PageRecord[],
  scansDir: string,
  workDir: string,
  limits?: PageLimits,
): Promise<readonly Issue[]> {
  const index = await FileIndex.open(join(workDir, 'words.json'));
  const found = new Map<PageRecord, WordsProblem>();
  const reader = openPageReader(limits);
  try {
    await eachOf(pages, 8, async (page) => {
      const problem = await findRemembered(page, scansDir, index, reader);
      if (problem !== undefined) found.set(page, problem);
    });
  } finally {
    await reader.stop();
    await index.save();
  }
  const issues = createIssueList();
  for (const page of pages) {
    const problem = found.get(page);
    if (problem === undefined) continue;
    const place = { file: page.words ?? '', in: 'scans' } as const;
    issues.add(problem.name, place, { page: page.number, reason: problem.detail });
  }
  return issues.all;
}

async function findRemembered(
  page: PageRecord,
  scansDir: string,
  index: FileIndex,
  reader: PageReader,
): Promise<WordsProblem | undefined> {
  const { scan = '', words = '', frame, wordsPage, redactions } = page;
  const stats = [scan, words].map((path) => stat(join(scansDir, path)).catch(toError));
  const [master, transcript] = await Promise.all(stats);
  if (master === undefined || master instanceof Error) return undefined;
  if (transcript === undefined || transcript instanceof Error) {
    return { name: 'words-unreadable', detail: toReason(transcript) };
  }
  const fingerprint = JSON.stringify([
    readerVersion,
    toFingerprint(master),
    toFingerprint(transcript),
    wordsPage,
    redactions,
  ]);
  const key = `${scan}#${frame ?? ''}`;
  const known = index.find(key, fingerprint);
  if (known !== undefined) return known === '' ? undefined : (JSON.parse(known) as WordsProblem);
  const problem = await findProblem(page, scansDir, reader);
  index.set(key, fingerprint, problem === undefined ? '' : JSON.stringify(problem));
  return problem;
}

async function findProblem(
  page: PageRecord,
  scansDir: string,
  reader: PageReader,
): Promise<WordsProblem | undefined> {
  const { scan = '', words = '', frame, wordsPage = frame } = page;
  const path = join(scansDir, words);
  const master = { masterPath: join(scansDir, scan), frame, redactions: [] };
  const facts = await reader.readFacts(master).catch(() => undefined);
  try {
    if (facts !== undefined) {
      const redactions = toPictureRedactions(page.redactions, facts, facts.stored ?? facts);
      return (await readWords(path, { ...facts, frame: wordsPage }, { redactions })).problem;
    }
    await assertReadable(path, wordsPage);
    return undefined;
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    return { name: error.problem as WordsProblemName, detail: error.message.split('\n')[0] ?? '' };
  }
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
