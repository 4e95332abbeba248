import { WorkerError, WorkerPool } from '#src/workers/worker-pool.ts';
import { toScanError, type ScanError, type ScanProblemName } from '../problems.ts';
import { usualPageLimits, type PageLimits } from '#src/site/page-limits.ts';
import type { Region } from '#src/domain/values.ts';
import type { ImageSize } from '#src/domain/page-images.ts';
import type { PageFacts } from './master.ts';
import type { RegionText } from '../pdf/text-under-regions.ts';
import type { MasterPage } from './source-page.ts';

export type ReadTask =
  | { readonly kind: 'facts' | 'damage'; readonly page: MasterPage }
  | { readonly kind: 'text'; readonly path: string; readonly frame: number }
  | ({ readonly kind: 'text-under' } & PdfRegions);

/** Regions of a PDF page, in pixels of the page rendered with the size of `image`. */
export interface PdfRegions {
  readonly path: string;
  readonly frame: number;
  readonly regions: readonly Region[];
  readonly image: ImageSize;
}

export type ReadOutcome =
  | { readonly kind: 'facts'; readonly facts: PageFacts }
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  | { readonly kind: 'text-under'; readonly text: RegionText }
  | { readonly kind: 'damage'; readonly damage: Damage | undefined };

/** Why a page cannot be cut. */
export interface Damage {
  readonly name: ScanProblemName;
  readonly detail: string;
}

/**
 * Reads pages in a separate process, within the limits of a page, because a decoder may never
 * return.
 */
export interface PageReader {
  /** Rejects for a page that cannot be read, or not within its limits. */
  readFacts(page: MasterPage): Promise<PageFacts>;
  /** Every line of a PDF page's text, visible or not. Rejects likewise. */
  readWholeText(path: string, frame: number): Promise<readonly string[]>;
  /** See `readTextUnderRegions`. Rejects likewise. */
  readTextUnder(page: PdfRegions): Promise<RegionText>;
  /** Decodes the whole page, and returns why it cannot be cut. */
  findDamage(page: MasterPage): Promise<Damage | undefined>;
  /** Resolves when no process is left. */
  stop(): Promise<void>;
}

/** @param workers number of pages read in parallel */
export function openPageReader(limits: PageLimits = usualPageLimits, workers = 1): PageReader {
  const url = new URL('./read-worker.ts', import.meta.url);
  const pool = new WorkerPool<ReadTask, ReadOutcome>(url, workers, limits);
  return {
    readFacts: async (page) => {
      const outcome = await pool.run({ kind: 'facts', page: { ...page, limits } });
      if (outcome.kind !== 'facts') throw new TypeError(outcome.kind);
      return outcome.facts;
    },
    readWholeText: async (path, frame) => {
      const outcome = await pool.run({ kind: 'text', path, frame });
      if (outcome.kind !== 'text') throw new TypeError(outcome.kind);
      return outcome.lines;
    },
    readTextUnder: async (page) => {
      const outcome = await pool.run({ kind: 'text-under', ...page });
      if (outcome.kind !== 'text-under') throw new TypeError(outcome.kind);
      return outcome.text;
    },
    findDamage: async (page) => {
      try {
        const outcome = await pool.run({ kind: 'damage', page: { ...page, limits } });
        if (outcome.kind !== 'damage') throw new TypeError(outcome.kind);
        return outcome.damage;
      } catch (error) {
        if (!(error instanceof WorkerError)) throw error;
        return toDamage(toScanError(error));
      }
    },
    stop: () => pool.stop(),
  };
}

export function toDamage({ problem, message }: ScanError): Damage {
  return { name: problem, detail: message.split('\n')[0] ?? '' };
}
