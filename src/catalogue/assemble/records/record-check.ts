import type { Place } from '#src/catalogue/issues/issue.ts';
import type {
  AnniversaryRecord,
  FileRecord,
  ItemRecord,
  PageRecord,
  RecordLink,
} from '#src/catalogue/model.ts';
import { mayBeUnread, type BuildContext } from '../context.ts';
import type { WithdrawnList } from './withdrawn-list.ts';

/** Resolves references to records in texts, and reports wrong ones. */
export interface RecordCheck {
  /** The record with an id; withheld, secret and unknown ones are reported. */
  find(id: string, kinds: 'any' | 'item', place: Place): RecordLink | undefined;
  /** Whether an item has a page; also warns if its picture is closed. */
  checkPage(item: string, page: string | undefined, place: Place): number | undefined;
  /** Collects a text's claim about a page, to be checked against its scan and its transcript. */
  note(item: string, page: number | undefined, claim: Claim, place: Place): void;
  readonly claims: readonly PageClaim[];
}

interface Claim {
  /** Four numbers, as `readRegion` gives them. */
  readonly region?: string | undefined;
  /** Text quoted from the page, or from the item if no page is given. */
  readonly quote?: string | undefined;
}

/** A claim of a story about an open page, which only its scan and transcript can confirm. */
export interface PageClaim extends Claim {
  readonly item: string;
  readonly pages: readonly PageRecord[];
  readonly place: Place;
}

export function createRecordCheck(
  files: readonly FileRecord[],
  items: readonly ItemRecord[],
  isListed: WithdrawnList['holds'],
  context: BuildContext,
): RecordCheck {
  const { issues, findNear, secret, unread } = context;
  const fileById = new Map(files.map((file) => [file.id, file]));
  const itemById = new Map(items.map((item) => [item.id, item]));
  const visibleIds = function* (kinds: 'any' | 'item'): Generator<string> {
    for (const item of items) if (item.access.kind !== 'withheld') yield item.id;
    if (kinds === 'item') return;
    for (const file of files) if (file.access.kind !== 'withheld') yield file.id;
  };
  const isLost = (id: string, kinds: 'any' | 'item'): boolean =>
    mayBeUnread(id, 'docCode', context) ||
    (kinds === 'any' && mayBeUnread(id, 'fileCode', context));
  const isWithdrawn = (id: string): boolean =>
    isListed({ kind: 'item', id }) || isListed({ kind: 'file', id });
  const claims: PageClaim[] = [];
  return {
    claims,
    note: (id, page, { region, quote }, place) => {
      if (region === undefined && quote === undefined) return;
      const pages = itemById
        .get(id)
        ?.pages.filter(
          ({ number, access }) => access.kind === 'open' && number === (page ?? number),
        );
      if (pages === undefined || pages.length === 0) return;
      claims.push({ item: id, pages, region, quote, place });
    },
    find: (id, kinds, place) => {
      const item = itemById.get(id);
      const file = kinds === 'any' ? fileById.get(id) : undefined;
      const found = item ?? file;
      if (secret.has(id)) {
        issues.add('secret-reference', place, {});
      } else if (unread.has(id)) {
        return undefined;
      } else if (found?.access.kind === 'withheld' || (found === undefined && isWithdrawn(id))) {
        issues.add('withheld-reference', place, { value: id });
      } else if (found !== undefined) {
        return { kind: item ? 'item' : 'file', id };
      } else if (!isLost(id, kinds)) {
        const what =
          kinds === 'item'
            ? { whatVi: 'văn bản', whatEn: 'item' }
            : { whatVi: 'hồ sơ hay văn bản', whatEn: 'file or item' };
        const near = findNear(id, visibleIds(kinds));
        issues.add('unknown-reference', place, { value: id, ...what }, { near });
      }
      return undefined;
    },
    checkPage: (id, page = '1', place) => {
      const item = itemById.get(id);
      if (item === undefined) return undefined;
      const number = /^\d{1,6}$/.test(page) ? Number(page) : undefined;
      const found = item.pages.find((one) => one.number === number);
      if (found?.access.kind === 'withheld') {
        issues.add('withheld-reference', place, { value: `${id}#${found.number}` });
        return undefined;
      }
      if (found === undefined) {
        const params = { value: id, page: number ?? page, count: item.pages.length };
        issues.add('unknown-page', place, params);
        return undefined;
      }
      if (found.access.kind === 'conditional') {
        issues.add('closed-picture', place, { value: id, page: found.number });
      }
      return number;
    },
  };
}

export function checkAnniversary(
  id: string,
  anniversaries: readonly AnniversaryRecord[],
  place: Place,
  { issues, findNear, unread, secret }: BuildContext,
): void {
  if (secret.has(id)) {
    issues.add('secret-reference', place, {});
    return;
  }
  if (anniversaries.some((one) => one.id === id) || unread.has(id)) return;
  const near = findNear(
    id,
    anniversaries.map((one) => one.id),
  );
  const what = { whatVi: 'ngày kỷ niệm', whatEn: 'anniversary' };
  issues.add('unknown-reference', place, { value: id, ...what }, { near });
}
