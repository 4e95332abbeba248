import { setTimeout } from 'node:timers/promises';
import { ClosedStore } from '#src/reading/closed/closed-store.ts';
import { startPreparer, type WantedGrant } from '#src/reading/closed/preparer.ts';
import { usualPageLimits } from '#src/site/page-limits.ts';
import { benchId, type BenchItem } from './bench-grants.ts';

interface FirstPage {
  /** From the decision until the first page of the grant can be read. */
  readonly firstMs: number;
  /** Until all of them can be. */
  readonly allMs: number;
}

/**
 * Grants the same item several times, one grant after the other, to a preparer that runs already.
 *
 * @returns a time for each grant; the folder of the last one stays
 */
export async function timeFirstPages(
  { item, indexFile }: BenchItem,
  folders: { readonly scansDir: string; readonly readingDir: string },
  grants: number,
): Promise<readonly FirstPage[]> {
  let wanted: WantedGrant[] = [];
  const fail = (event: string, error: unknown): never => {
    throw new Error(event, { cause: error });
  };
  const preparer = startPreparer({
    ...{ ...folders, indexFile, limits: usualPageLimits, now: Date.now },
    listWanted: () => Promise.resolve(wanted),
    listRemovable: (stored) =>
      Promise.resolve(stored.filter((id) => wanted.every((grant) => grant.id !== id))),
    log: () => undefined,
    report: fail,
  });
  const store = new ClosedStore(folders.readingDir);
  const itemId = benchId('item');
  const timesOf = async (grantId: string): Promise<FirstPage> => {
    const decided = performance.now();
    wanted = [{ id: grantId, items: [{ id: itemId, record: item.id }] }];
    while ((await store.openPage(grantId, itemId, 1)) === undefined) await setTimeout(5);
    const firstMs = performance.now() - decided;
    while ((await store.listPages(grantId, itemId)).length < item.pages.length)
      await setTimeout(20);
    return { firstMs, allMs: performance.now() - decided };
  };
  try {
    // The processes start with the preparer, long before a decision.
    await setTimeout(2000);
    const times: FirstPage[] = [];
    for (let grant = 0; grant < grants; grant += 1) times.push(await timesOf(benchId(`g${grant}`)));
    return times;
  } finally {
    store.close();
    await preparer.stop();
  }
}
