import { columnNames } from '../domain/schema/field.ts';
import { fileFields } from '../domain/schema/file.ts';
import { fondsFields } from '../domain/schema/fonds.ts';
import { itemFields } from '../domain/schema/item.ts';
import type { SiteSettings } from '../domain/schema/site.ts';

export type DescribedLevel = 'fonds' | 'file' | 'item';

/**
 * Default public columns of a conditional record, if `site.yaml` does not list any: reference,
 * title (or `publicTitle`), type, number, dates, issuing body, language, extent, and the access
 * facts.
 */
const defaults: Readonly<Record<DescribedLevel, readonly string[]>> = {
  fonds: [
    'fondsCode',
    'title',
    'title_en',
    'archivesTime',
    'startDate',
    'endDate',
    'language',
    'creator',
    'creator_en',
    'extent',
    'extent_en',
    'mode',
    'accessReason',
    'accessNote',
    'accessNote_en',
    'accessBasis',
    'opensOn',
  ],
  file: [
    'fileCode',
    'fondsCode',
    'fileCatalog',
    'fileNotation',
    'title',
    'title_en',
    'publicTitle',
    'publicTitle_en',
    'startDate',
    'endDate',
    'language',
    'totalDoc',
    'numberOfPaper',
    'numberOfPage',
    'mode',
    'accessReason',
    'accessNote',
    'accessNote_en',
    'accessBasis',
    'opensOn',
  ],
  item: [
    'docCode',
    'fileCode',
    'fondsCode',
    'docOrdinal',
    'typeName',
    'codeNumber',
    'codeNotation',
    'issuedDate',
    'organName',
    'subject',
    'subject_en',
    'publicTitle',
    'publicTitle_en',
    'language',
    'numberOfPage',
    'numberOfPaper',
    'folios',
    'mode',
    'accessReason',
    'accessNote',
    'accessNote_en',
    'accessBasis',
    'opensOn',
  ],
};

const tables = { fonds: fondsFields, file: fileFields, item: itemFields };

/** Never public for a closed record, whatever `site.yaml` says: they point to closed content. */
const neverPublic = new Set(['secrecy', 'secrecyChecked', 'withheld', 'scans']);

/**
 * Canonical names of the public columns of a conditional record; English counterparts end with
 * `_en`. The access facts and the record's code are always included.
 */
export function publicFieldsOf(site: SiteSettings, level: DescribedLevel): ReadonlySet<string> {
  const chosen = level === 'fonds' ? undefined : site.publicFields[level];
  return chosen === undefined
    ? new Set(defaults[level])
    : new Set([...chosen.filter((name) => !neverPublic.has(name)), ...alwaysPublic[level]]);
}

const accessFacts = [
  'mode',
  'accessReason',
  'accessNote',
  'accessNote_en',
  'accessBasis',
  'opensOn',
] as const;
const alwaysPublic = {
  file: ['fileCode', 'publicTitle', 'publicTitle_en', ...accessFacts],
  item: ['docCode', 'fileCode', 'publicTitle', 'publicTitle_en', ...accessFacts],
  fonds: [],
} as const satisfies Readonly<Record<DescribedLevel, readonly string[]>>;

/** Names in `publicFields` that are not columns of the level. */
export function unknownPublicFields(
  site: SiteSettings,
  level: 'file' | 'item',
): { readonly unknown: readonly string[]; readonly known: readonly string[] } {
  const known = columnNames(tables[level]).filter((name) => !neverPublic.has(name));
  const names = new Set(known);
  return { unknown: (site.publicFields[level] ?? []).filter((name) => !names.has(name)), known };
}
