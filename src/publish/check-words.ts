import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createIssueList, type Issue } from '../catalogue/issues/issue.ts';
import type { PageRecord } from '../catalogue/model.ts';
import { eachOf } from '../imaging/each-of.ts';
import { FileIndex, toFingerprint } from '../imaging/file-index.ts';
import { readPageFacts } from '../imaging/master.ts';
import { isPdf } from '../imaging/pdf/open-pdf.ts';
import { ScanError, type WordsProblemName } from '../imaging/problems.ts';
import type { PlacedWords } from '../imaging/words/place-words.ts';
import { assertReadable, readWords } from '../imaging/words/read-words.ts';

/** Raise when transcriptions are read otherwise than before. */
const readerVersion = 1;

type WordsProblem = NonNullable<PlacedWords['problem']>;

/**
 * Says which transcriptions cannot be read or do not lie on their scans, of closed pages, too. A
 * scan that cannot be read has an issue of its own elsewhere.
 * @param workDir where what was found is remembered, so that an unchanged page is not read again
 */
export async function checkWords(
  pages: readonly PageRecord[],
  scansDir: string,
  workDir: string,
): Promise<readonly Issue[]> {
  const index = await FileIndex.open(join(workDir, 'words.json'));
  const found = new Map<PageRecord, WordsProblem>();
  await eachOf(pages, 8, async (page) => {
    const problem = await findRemembered(page, scansDir, index);
    if (problem !== undefined) found.set(page, problem);
  });
  await index.save();
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
): Promise<WordsProblem | undefined> {
  const { scan = '', words = '', frame, wordsPage, redactions } = page;
  const stats = [scan, words].map((path) => stat(join(scansDir, path)).catch(() => undefined));
  const [master, transcript] = await Promise.all(stats);
  if (master === undefined) return undefined;
  if (transcript === undefined) return { name: 'words-unreadable', detail: 'ENOENT' };
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
  const problem = await findProblem(page, scansDir);
  index.set(key, fingerprint, problem === undefined ? '' : JSON.stringify(problem));
  return problem;
}

async function findProblem(page: PageRecord, scansDir: string): Promise<WordsProblem | undefined> {
  const { words = '', frame, wordsPage = frame, redactions } = page;
  const path = join(scansDir, words);
  try {
    const facts = await readFacts(page, scansDir);
    if (facts !== undefined) {
      const image = { ...facts, frame: wordsPage };
      return (await readWords(path, image, { redactions })).problem;
    }
    await assertReadable(path, wordsPage);
    return undefined;
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    return { name: error.problem as WordsProblemName, detail: error.message.split('\n')[0] ?? '' };
  }
}

/** The size of a PDF's page is known only when it is drawn, in a process of its own. */
function readFacts({ scan = '', frame }: PageRecord, scansDir: string) {
  if (isPdf(scan)) return undefined;
  return readPageFacts({ masterPath: join(scansDir, scan), frame, redactions: [] }).catch(
    () => undefined,
  );
}
