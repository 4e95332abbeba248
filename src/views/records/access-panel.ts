import type { Language, PublicAccess } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type {
  PublicCatalogue,
  PublicFile,
  PublicFonds,
  PublicItem,
} from '#src/public/public-model.ts';
import { buildAccessNotice, type AccessNotice } from '#src/describe/access/access-notice.ts';
import { isOpen } from '#src/describe/access/open-record.ts';
import { closedPagesOf, toPageRanges } from '#src/describe/facts/page-list.ts';
import { toFileRedactionWords, toItemRedactionWords } from '#src/describe/access/redactions.ts';
import { buildRequestTarget, type RequestTarget } from '#src/describe/access/request-target.ts';

/** Access to a record, and how to request it when it is closed. */
export type AccessPanelView =
  | {
      readonly kind: 'open';
      readonly access: PublicAccess;
      readonly text: string;
      /** `2 chỗ được che (trang 2, 4): đời tư` */
      readonly redactions?: string;
    }
  | {
      readonly kind: 'conditional';
      readonly access: PublicAccess;
      readonly heading: string;
      readonly notice: AccessNotice;
      /** Target of the request slip; a whole fonds cannot be requested. */
      readonly request?: RequestTarget;
    };

const headings = {
  fonds: 'records.conditionalFonds',
  file: 'records.conditionalFile',
  item: 'records.conditionalItem',
} as const;

export function buildAccessPanel(
  catalogue: PublicCatalogue,
  record: PublicFonds | PublicFile | PublicItem,
  language: Language,
): AccessPanelView {
  const { site } = catalogue;
  const { access } = record;
  if (access.kind === 'open') {
    const redactions = toRedactionWords(catalogue, record, language);
    return {
      kind: 'open',
      access,
      text: openText(record, site, language),
      ...(redactions !== undefined && { redactions }),
    };
  }
  return {
    kind: 'conditional',
    access,
    heading: translateTo(language)(headings[record.kind]),
    notice: buildAccessNotice(access, record.kind, site, language),
    ...(record.kind === 'fonds'
      ? {}
      : {
          request: buildRequestTarget(catalogue, record, language),
        }),
  };
}

function toRedactionWords(
  catalogue: PublicCatalogue,
  record: PublicFonds | PublicFile | PublicItem,
  language: Language,
): string | undefined {
  if (record.kind === 'item') return toItemRedactionWords(record, language);
  if (record.kind === 'fonds') return undefined;
  return toFileRedactionWords(catalogue.itemsOf(record.id), language);
}

function openText(
  record: PublicFonds | PublicFile | PublicItem,
  site: PublicCatalogue['site'],
  language: Language,
): string {
  const t = translateTo(language);
  if (record.kind !== 'item') return t('records.accessOpenRecord');
  const closed = closedPagesOf(record);
  const pages = toPageRanges(closed);
  if (pages !== undefined) return t('records.accessMixed', { count: closed.length, pages });
  const isScanned =
    isOpen(record) && record.pages.some((page) => page.kind === 'open' && page.scanned);
  if (isScanned) return t('records.accessOpen');
  return t('records.accessOpenPaper', { count: site.requests.workingDays.open });
}
