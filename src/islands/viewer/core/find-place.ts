import type { ViewerPage } from './viewer-data.ts';

/**
 * Finds the page for typed text: `15a` or `tờ 15` is a folio, `trang 3` a page, and a bare number
 * is a page if there is one, else a folio.
 */
export function findPlace(pages: readonly ViewerPage[], written: string): number | undefined {
  const [, word = '', label = ''] =
    /^\s*(tờ|to|folio|fol\.?|f\.?|trang|page|p\.?)?\s*(\S.*?)\s*$/iu.exec(
      written.normalize('NFC'),
    ) ?? [];
  const isFolioMeant = /^[tf]o|^f|^tờ/iu.test(word);
  const byNumber = pages.find(({ number }) => String(number) === label);
  const byFolio = pages.find(({ folio }) => folio !== undefined && isSame(folio, label));
  return (isFolioMeant ? byFolio : word === '' ? (byNumber ?? byFolio) : byNumber)?.number;
}

function isSame(folio: string, label: string): boolean {
  return bare(folio) === bare(label);
}

function bare(folio: string): string {
  return folio
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/^0+(?=\d)/, '');
}
