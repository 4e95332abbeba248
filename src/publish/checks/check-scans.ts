import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createIssueList, type Issue } from '#src/catalogue/issues/issue.ts';
import type { PageRecord } from '#src/catalogue/model.ts';
import { eachOf } from '#src/imaging/each-of.ts';
import { FileIndex, toFingerprint } from '#src/imaging/file-index.ts';
import { openPageReader, type Damage, type PageReader } from '#src/imaging/read/page-reader.ts';
import type { ScanProblemName } from '#src/imaging/problems.ts';
import { toPackPath } from '#src/imaging/pack/pack-store.ts';
import { toCacheKey } from '#src/imaging/settings.ts';
import { usualPageLimits } from '#src/site/page-limits.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';

/** Increment when scans are read in a different way. */
const readerVersion = 2;

type Places = Pick<EnvSettings, 'scansDir' | 'workDir' | 'packsDir'> &
  Partial<Pick<EnvSettings, 'pageLimits'>>;

/** Reported by the listing of the scans or by `checkWords`, or about a scan that is not cut. */
type ToldElsewhere = Extract<
  ScanProblemName,
  | 'scan-missing'
  | 'scan-outside'
  | 'redaction-unapplied'
  | 'ocr-failed'
  | `text-${string}`
  | `words-${string}`
>;

/**
 * Reports pages that a build could not cut. Pages already cut are in `packsDir` and not read again;
 * results for the others are cached in `workDir`.
 */
export async function checkScans(
  pages: readonly PageRecord[],
  { scansDir, workDir, packsDir, pageLimits = usualPageLimits }: Places,
): Promise<readonly Issue[]> {
  const cut = await FileIndex.open(join(packsDir, 'masters.json'));
  const index = await FileIndex.open(join(workDir, 'scans.json'));
  const workers = availableParallelism();
  const reader = openPageReader(pageLimits, workers);
  const found = new Map<PageRecord, Damage>();
  const isCut = (page: PageRecord, master: string, fingerprint: string): boolean => {
    const sha256 = cut.find(master, fingerprint);
    if (sha256 === undefined) return false;
    return existsSync(toPackPath(packsDir, toCacheKey(sha256, page)));
  };
  try {
    await eachOf(pages, 8 * workers, async (page) => {
      const master = join(scansDir, page.scan ?? '');
      const stats = await stat(master).catch((error: unknown) => toErrorCode(error));
      // The listing of the folder reports broken links.
      if (stats === 'ENOENT') return;
      if (typeof stats === 'string') {
        found.set(page, { name: 'scan-unreadable', detail: stats });
        return;
      }
      const file = toFingerprint(stats);
      if (isCut(page, master, file)) return;
      const { redactions, acceptsDamage, frame } = page;
      const seen = JSON.stringify([readerVersion, file, redactions, acceptsDamage, pageLimits]);
      const key = `${page.scan}#${frame ?? ''}`;
      const known = index.find(key, seen);
      const damage =
        known === undefined ? await findDamage(page, master, stats.size, reader) : parse(known);
      index.set(key, seen, damage === undefined ? '' : JSON.stringify(damage));
      if (damage !== undefined) found.set(page, damage);
    });
  } finally {
    await reader.stop();
    await index.save();
  }
  return pages.flatMap((page) => toIssues(page, found.get(page)));
}

function toErrorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}

function parse(known: string): Damage | undefined {
  return known === '' ? undefined : (JSON.parse(known) as Damage);
}

async function findDamage(
  { redactions, frame, acceptsDamage }: PageRecord,
  masterPath: string,
  bytes: number,
  reader: PageReader,
): Promise<Damage | undefined> {
  if (bytes === 0) return { name: 'scan-empty', detail: '' };
  return reader.findDamage({
    masterPath,
    redactions,
    ...(frame !== undefined && { frame }),
    ...(acceptsDamage !== undefined && { acceptsDamage }),
  });
}

function toIssues({ scan = '', number }: PageRecord, damage: Damage | undefined): readonly Issue[] {
  if (damage === undefined || isToldElsewhere(damage.name)) return [];
  const issues = createIssueList();
  const place = { file: scan, in: 'scans' } as const;
  issues.add(damage.name, place, { page: number, reason: damage.detail });
  return issues.all;
}

function isToldElsewhere(name: ScanProblemName): name is ToldElsewhere {
  return (
    /^(?:text|words)-/.test(name) ||
    ['scan-missing', 'scan-outside', 'redaction-unapplied', 'ocr-failed'].includes(name)
  );
}
