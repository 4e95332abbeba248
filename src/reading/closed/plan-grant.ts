import { planItem, type PlannedPage } from '#src/imaging/cut/item-plan.ts';
import type { ClosedItem, ClosedPage } from '#src/imaging/closed-item.ts';
import type { ScanJob } from '#src/imaging/scan-job.ts';

/** An item that a reader was granted. */
export interface GrantedItem {
  /** Of the item in the grant, see `isGrantId`: not the code of its record. */
  readonly id: string;
  readonly item: ClosedItem;
  /** Numbers of the granted pages; absent if all are. Pages that the item does not have are ignored. */
  readonly pages?: readonly number[];
}

/** A page that a grant needs. */
export interface GrantPagePlan {
  /** Of the item in the grant. */
  readonly itemId: string;
  readonly planned: PlannedPage;
  /** Equal stamps mean equal images and words. Computing it reads no file contents. */
  readonly stamp: string;
}

/** Pages of an item that are cut together, by page number. */
export type GrantPart = readonly GrantPagePlan[];

/**
 * The pages with a scan that the reader of a grant sees: first those that were granted, item by
 * item, and then the open pages around them.
 */
export async function planGrant(
  items: readonly GrantedItem[],
  scansDir: string,
): Promise<readonly GrantPart[]> {
  const granted = items.map((each) => planPart(each, isGranted, scansDir));
  const around = items.map((each) => planPart(each, isOpenAround, scansDir));
  const parts = await Promise.all([...granted, ...around]);
  return parts.filter(({ length }) => length > 0);
}

type IsInPart = (page: ClosedPage, granted: GrantedItem['pages']) => boolean;

const isGranted: IsInPart = ({ number }, granted) => granted?.includes(number) ?? true;

const isOpenAround: IsInPart = (page, granted) => page.isOpen && !isGranted(page, granted);

async function planPart(
  { id, item, pages: granted }: GrantedItem,
  isInPart: IsInPart,
  scansDir: string,
): Promise<GrantPart> {
  const jobs = item.pages
    .filter((page) => isInPart(page, granted))
    .flatMap(({ job }) => job ?? [])
    .toSorted((a, b) => a.page - b.page);
  return Promise.all(jobs.map((job, at) => planPage(id, job, jobs[at + 1], scansDir)));
}

/** The words of a page depend on the next one: a word may run over to it. */
async function planPage(
  itemId: string,
  job: ScanJob,
  next: ScanJob | undefined,
  scansDir: string,
): Promise<GrantPagePlan> {
  const pair = [job, ...(next?.page === job.page + 1 ? [next] : [])];
  const { pages, stamp } = await planItem(job.itemSlug, pair, scansDir);
  const [planned] = pages;
  if (planned === undefined) throw new Error('a plan without the page that was planned');
  return { itemId, planned, stamp };
}
