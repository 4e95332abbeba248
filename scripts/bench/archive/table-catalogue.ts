import { readDate } from '#src/domain/dates.ts';
import { siteSchema } from '#src/domain/schema/site.ts';
import { indexPublicData } from '#src/public/public-index.ts';
import type {
  OpenItem,
  PublicAuthority,
  PublicCatalogue,
  PublicFile,
} from '#src/public/public-model.ts';

/** One open item as a table row. */
export interface ItemRow {
  readonly id: string;
  readonly title: string;
  readonly abstract?: string;
  readonly date?: string;
  readonly type?: string;
  readonly number?: string;
  readonly fonds: string;
  /** Ids of authorities of any kind. */
  readonly names?: readonly string[];
  /** Number of pages. */
  readonly pages?: number;
}

const open = { kind: 'open' } as const;
const noFields = { fields: {}, fieldsEn: {} };
const noLinks = { subject: [], person: [], organisation: [], place: [] };

/** A public catalogue of open items, one file per fonds: enough to search in. */
export function buildTableCatalogue(
  rows: readonly ItemRow[],
  authorities: readonly PublicAuthority[] = [],
): PublicCatalogue {
  const codes = [...new Set(rows.map(({ fonds }) => fonds))].sort();
  const kindOf = new Map(authorities.map(({ id, kind }) => [id, kind]));
  return indexPublicData({
    site: siteSchema.parse({ name: { vi: 'Kho thử', en: 'Trial archive' } }),
    today: '2026-11-23',
    fonds: codes.map((code) => ({
      ...{ kind: 'fonds', code, slug: code, title: { vi: `Phông ${code}` }, access: open },
      ...{ languages: [], prose: { vi: [] }, ...noFields },
    })),
    files: codes.map((code): PublicFile => ({
      ...{ kind: 'file', id: `${code}-F`, slug: `${code}-F`, fonds: code, inventory: '' },
      ...{ notation: 'F', title: { vi: code }, access: open, languages: [], ...noFields },
      authorities: noLinks,
    })),
    items: rows.map((row) => toItem(row, (id) => kindOf.get(id))),
    authorities,
    ...{ collections: [], exhibits: [], anniversaries: [], pages: [], synonyms: [] },
  });
}

function toItem(
  row: ItemRow,
  kindOf: (authority: string) => PublicAuthority['kind'] | undefined,
): OpenItem {
  const reading = readDate(row.date ?? '');
  const { id, title, abstract, type = '', number, fonds, names = [] } = row;
  const named = (kind: PublicAuthority['kind']) => names.filter((name) => kindOf(name) === kind);
  return {
    ...{ kind: 'item', id, slug: id, fonds, file: `${fonds}-F`, type, access: open },
    title: { vi: title },
    languages: ['01'],
    ...(number && { number }),
    ...(reading.kind === 'date' && { date: reading.date }),
    fields: { ...(abstract && { description: abstract }) },
    fieldsEn: {},
    authorities: {
      ...{ subject: named('subject'), person: named('person') },
      ...{ organisation: named('organisation'), place: named('place') },
    },
    pages: Array.from({ length: row.pages ?? 0 }, (_, index) => ({
      ...{ kind: 'open', number: index + 1, scanned: true },
    })),
  };
}
