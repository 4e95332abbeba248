import type { Translate } from '#src/i18n/index.ts';

/** A page of the reading log; 0 stands for the text of a whole item. */
export function describeReadPage(page: number, t: Translate): string {
  return page === 0 ? t('grants.wholeText') : String(page);
}
