import { realpathSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { ReportError, WriteLog } from '#src/desk/log.ts';
import { hasCode } from '#src/files/has-code.ts';
import { toFingerprint } from '#src/imaging/file-index.ts';
import type { PageLimits } from '#src/site/page-limits.ts';
import { ClosedIndex } from './closed-index.ts';
import { CuttingLane } from './cutting-lane.ts';
import { prepareGrant } from './prepare-grant.ts';
import type { GrantedItem } from './plan-grant.ts';
import { listGrants, removeGrant } from './remove-grant.ts';

/** A grant whose pages are to be in the closed store. */
export interface WantedGrant {
  readonly id: string;
  readonly items: readonly WantedItem[];
}

export interface WantedItem {
  /** Of the item in the grant. */
  readonly id: string;
  /** Id of its record. An item that is not in the index of closed pages gets none. */
  readonly record: string;
  /** Numbers of the granted pages; absent if all are. */
  readonly pages?: readonly number[];
}

export interface PreparerDeps {
  readonly scansDir: string;
  readonly readingDir: string;
  /** Of the current site (`closedIndexOf`); links are followed at every look. */
  readonly indexFile: string;
  readonly limits: PageLimits;
  /** Number of processes; one a core by default. */
  readonly workers?: number;
  /** Pause between two looks, in milliseconds. */
  readonly everyMs?: number;
  readonly listWanted: () => Promise<readonly WantedGrant[]>;
  /** Of the grants in the store, those whose pages are to be removed. */
  readonly listRemovable: (stored: readonly string[]) => Promise<readonly string[]>;
  readonly now: () => number;
  readonly log: WriteLog;
  readonly report: ReportError;
}

/** A grant that is prepared, or was. */
interface Work {
  /** What was wanted, of which index. */
  readonly key: string;
  readonly halt: AbortController;
  readonly ended: Promise<void>;
  /** When it is to be tried again; absent while it is in hand, and once all is there. */
  retryAt?: number;
}

/** Time after which pages that could not be cut are tried again. */
const retryMs = 10 * 60_000;

/**
 * Keeps the closed store as the grants want it, until it is stopped: what is granted is cut, what
 * has ended is removed. It alone reads masters and writes the store, in a process of its own, so
 * that the server needs neither.
 *
 * @returns stops it, once the pages in hand are finished
 */
export function startPreparer(deps: PreparerDeps): { stop(): Promise<void> } {
  const { readingDir, log, report } = deps;
  const lane = new CuttingLane(deps.limits, deps.workers);
  lane.warm();
  const works = new Map<string, Work>();
  const stopping = new AbortController();

  async function look(): Promise<void> {
    const wanted = await deps.listWanted();
    const removable = await deps.listRemovable(await listGrants(readingDir));
    const kept = wanted.filter(({ id }) => !removable.includes(id));
    const ids = new Set(kept.map(({ id }) => id));
    for (const id of works.keys()) if (!ids.has(id)) await end(id);
    for (const id of removable) {
      await removeGrant(readingDir, id);
      log({ level: 'info', event: 'grant-removed' });
    }
    const version = findVersion(deps.indexFile);
    if (version === undefined) return;
    for (const grant of kept) await follow(grant, version);
  }

  /** Starts to prepare a grant, unless that was done for the same wish and the same site. */
  async function follow(grant: WantedGrant, version: string): Promise<void> {
    const key = JSON.stringify([version, grant]);
    const known = works.get(grant.id);
    const isDue = known?.retryAt !== undefined && known.retryAt <= deps.now();
    if (known?.key === key && !isDue) return;
    await end(grant.id);
    const halt = new AbortController();
    const work: Work = { key, halt, ended: prepare(grant, halt.signal).then(retryAfter) };
    works.set(grant.id, work);

    function retryAfter(isComplete: boolean): void {
      if (!isComplete) work.retryAt = deps.now() + retryMs;
    }
  }

  /** Returns whether all pages are there. */
  async function prepare(grant: WantedGrant, signal: AbortSignal): Promise<boolean> {
    const { scansDir, limits } = deps;
    try {
      const { failed } = await prepareGrant({
        ...{ grantId: grant.id, items: findItems(grant, deps.indexFile) },
        ...{ scansDir, readingDir, lane, limits, signal },
      });
      for (const { page, problems } of failed)
        log({ level: 'error', event: 'page-not-prepared', page, problem: problems.join(' ') });
      return failed.length === 0;
    } catch (error) {
      if (!signal.aborted) report('grant-not-prepared', error);
      return false;
    }
  }

  async function end(id: string): Promise<void> {
    const work = works.get(id);
    works.delete(id);
    work?.halt.abort(new Error('no longer wanted'));
    await work?.ended;
  }

  async function run(): Promise<void> {
    const { signal } = stopping;
    while (!signal.aborted) {
      await look().catch((error: unknown) => report('grants-not-prepared', error));
      await setTimeout(deps.everyMs ?? 500, undefined, { signal }).catch(ignore);
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
      for (const id of [...works.keys()]) await end(id);
      await lane.stop();
    },
  };
}

/** The pause was ended. */
const ignore = () => undefined;

/** The version of an index; `undefined` while there is none. */
function findVersion(indexFile: string): string | undefined {
  try {
    const file = realpathSync(indexFile);
    return `${file} ${toFingerprint(statSync(file))}`;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function findItems(grant: WantedGrant, indexFile: string): readonly GrantedItem[] {
  const index = new ClosedIndex(indexFile);
  try {
    return grant.items.flatMap(({ id, record, pages }) => {
      const item = index.find(record);
      return item === undefined ? [] : [{ id, item, ...(pages && { pages }) }];
    });
  } finally {
    index.close();
  }
}
