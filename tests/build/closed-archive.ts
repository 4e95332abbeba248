import { join } from 'node:path';
import { publicFieldsOf, type DescribedLevel } from '#src/catalogue/public-fields.ts';
import { authorityFields } from '#src/domain/schema/authority.ts';
import { fileFields } from '#src/domain/schema/file.ts';
import { fondsFields } from '#src/domain/schema/fonds.ts';
import { itemFields } from '#src/domain/schema/item.ts';
import { siteSchema } from '#src/domain/schema/site.ts';
import { canary, canaryRow, isCanary, toCsv, writeScan } from './canaries.ts';

export type Row = Readonly<Record<string, string>>;

/** What an open row says of its access: nothing, since a reason beside it is an error. */
const accessOf = (mode: string, given: Row): Row =>
  mode === '01' && given['withheld'] === undefined
    ? { accessReason: '', accessNote: '', accessNote_en: '', accessBasis: '' }
    : {};

/** Columns that canaries would break: codes by another name, places of other records. */
const item = (docCode: string, mode: string, given: Row = {}): Row =>
  canaryRow(itemFields, docCode, {
    ...{ docCode, mode, fileCode: 'K-01-1', typeName: 'Báo cáo', issuedDate: '03/02/1976' },
    ...{ language: '01', numberOfPage: '1', folios: '', fondsCode: '', fileCatalog: '' },
    ...{ fileNotation: '', secrecy: '', withheld: '', aliases: '', scans: `K/${docCode}` },
    ...accessOf(mode, given),
    ...given,
  });

const file = (fileCode: string, mode: string, given: Row = {}): Row =>
  canaryRow(fileFields, fileCode, {
    ...{ fileCode, mode, fondsCode: '', fileCatalog: '01', fileNotation: fileCode.slice(-1) },
    ...{ language: '01', startDate: '1976', endDate: '1976', maintenance: '01' },
    ...{ secrecy: '', withheld: '', aliases: '' },
    ...accessOf(mode, given),
    ...given,
  });

const fonds = (fondsCode: string, mode: string, given: Row = {}): Row =>
  canaryRow(fondsFields, fondsCode, {
    ...{ fondsCode, mode, archivesTime: '1975–1980', secrecy: '', withheld: '', aliases: '' },
    ...accessOf(mode, given),
    ...given,
  });

const person = (id: string): Row =>
  canaryRow(authorityFields, id, { id, broader: '', seeAlso: '', latitude: '', longitude: '' });

/** `publicTitle` takes the place of the title only where it is given. */
const asTitled = { publicTitle: '', publicTitle_en: '' };

/** Items of the fonds K, by what is asked of them. */
export const items = {
  open: item('K-OPEN', '01', { ...asTitled, people: 'nguoi-mo' }),
  conditional: item('K-COND', '02', { ...asTitled, accessReason: 'privacy', people: 'nguoi-kin' }),
  renamed: item('K-RENAMED', '02', { accessReason: 'harm' }),
  embargoed: item('K-LATER', '02', { ...asTitled, accessReason: 'donor', opensOn: '01/01/2031' }),
  withheld: item('K-WITHHELD', '01', { withheld: 'x', people: 'nguoi-kin' }),
  withdrawn: item('K-GONE', '01'),
  mixed: item('K-MIXED', '01', { ...asTitled, numberOfPage: '3' }),
  ofConditionalFile: item('K-INFILE', '01', { ...asTitled, fileCode: 'K-01-2' }),
  ofWithheldFile: item('K-INNONE', '01', { fileCode: 'K-01-3' }),
};
const itemOfConditionalFonds = item('L-ITEM', '01', { ...asTitled, fileCode: 'L-01-1' });
const itemOfWithheldFonds = item('W-KEPT-7', '01', { fileCode: 'W-01-1' });

const openFile = file('K-01-1', '01', asTitled);
const conditionalFile = file('K-01-2', '02', { ...asTitled, accessReason: 'processing' });
const withheldFile = file('K-01-3', '01', { withheld: 'x' });
const fileOfConditionalFonds = file('L-01-1', '01', asTitled);
const fileOfWithheldFonds = file('W-01-1', '01');

const conditionalFonds = fonds('L', '02', { accessReason: 'donor' });
const withheldFonds = fonds('W', '01', { withheld: 'x' });
const closedPerson = person('nguoi-kin');

const reason = canary('K-OPEN redaction reason');
const noteOfWithheldPage = canary('K-MIXED p3 note');

/** `items.csv` of the fonds K, with some of its rows changed. */
export function itemsOfK(changed: Readonly<Partial<Record<keyof typeof items, Row>>> = {}): string {
  return toCsv(Object.values({ ...items, ...changed }));
}

/** A content folder with something closed in every way, and a canary in every free column. */
export const closedArchive: Row = {
  'site.yaml': 'name: { vi: Kho thử, en: Trial store }\n',
  'fonds/K/fonds.md': fondsFile({ fondsCode: 'K', title: 'Phông thử', title_en: 'Trial fonds' }),
  'fonds/K/files.csv': toCsv([openFile, conditionalFile, withheldFile]),
  'fonds/K/items.csv': itemsOfK(),
  'fonds/K/pages.csv': toCsv([
    { docCode: 'K-MIXED', page: '2', folio: '9b', mode: '02', accessReason: 'privacy' },
    { docCode: 'K-MIXED', page: '3', mode: '01', withheld: 'x', accessNote: noteOfWithheldPage },
  ]),
  'fonds/K/redactions.csv': toCsv([
    {
      docCode: 'K-OPEN',
      page: '1',
      x: '10',
      y: '10',
      width: '90',
      height: '40',
      ground: 'privacy',
      reason,
    },
  ]),
  'fonds/L/fonds.md': fondsFile(conditionalFonds),
  'fonds/L/files.csv': toCsv([fileOfConditionalFonds]),
  'fonds/L/items.csv': toCsv([itemOfConditionalFonds]),
  'fonds/W/fonds.md': fondsFile(withheldFonds),
  'fonds/W/files.csv': toCsv([fileOfWithheldFonds]),
  'fonds/W/items.csv': toCsv([itemOfWithheldFonds]),
  'withdrawn.csv': toCsv([
    { code: 'K-GONE', kind: 'item', withdrawnOn: '12/11/2026', reason: 'privacy' },
  ]),
  'authorities/people.csv': toCsv([person('nguoi-mo'), closedPerson]),
};

function fondsFile(row: Row): string {
  const lines = Object.entries(row).map(([name, value]) => `${name}: "${value}"`);
  return ['---', ...lines, '---', canary(`${row['fondsCode'] ?? ''} prose`), ''].join('\n');
}

/** A name that a reader could not guess, so that finding it is a leak. */
export const nameOfClosedScan = 'tho-nguyen-van-q';

const allItems = [...Object.values(items), itemOfConditionalFonds, itemOfWithheldFonds];

export async function writeScansOfClosedArchive(scansDir: string): Promise<void> {
  for (const row of allItems) {
    const code = row['docCode'] ?? '';
    const folder = join(scansDir, row['scans'] ?? '');
    await writeScan(folder, '0001', `${code} p1`);
    if (row !== items.mixed) continue;
    await writeScan(folder, nameOfClosedScan, `${code} p2`);
    await writeScan(folder, 'zz-0003', `${code} p3`);
  }
}

const closedPages = [
  ...allItems
    .filter((row) => row !== items.open && row !== items.mixed)
    .map((row) => `${row['docCode'] ?? ''} p1`),
  'K-MIXED p2',
  'K-MIXED p3',
];

/** A canary and where it was put. */
export interface Planted {
  readonly place: string;
  readonly value: string;
}

/** Every canary that must stand in no output while everything is as `closedArchive` has it. */
export const mustStayInside: readonly Planted[] = [
  ...hiddenOf('item', items.conditional),
  ...hiddenOf('item', items.embargoed),
  ...hiddenOf('item', items.ofConditionalFile),
  ...hiddenOf('item', itemOfConditionalFonds),
  ...hiddenOf('item', items.renamed, ['subject', 'subject_en']),
  ...hiddenOf('file', conditionalFile),
  ...hiddenOf('file', fileOfConditionalFonds),
  ...hiddenOf('fonds', conditionalFonds),
  { place: 'L prose', value: canary('L prose') },
  { place: 'W prose', value: canary('W prose') },
  ...[items.withheld, items.withdrawn, items.ofWithheldFile, itemOfWithheldFonds].flatMap(allOf),
  ...[withheldFile, fileOfWithheldFonds, withheldFonds, closedPerson].flatMap(allOf),
  ...['K-WITHHELD', 'K-INNONE', 'K-01-3', 'W-KEPT-7', 'W-01-1', 'nguoi-kin', nameOfClosedScan].map(
    (value) => ({ place: 'code', value }),
  ),
  ...closedPages.flatMap((page) =>
    ['words', 'exif', 'artist'].map((part) => planted(`${page} ${part}`)),
  ),
  planted('K-OPEN p1 exif'),
  planted('K-OPEN p1 artist'),
  { place: 'redactions.csv reason', value: reason },
  { place: 'pages.csv note of a withheld page', value: noteOfWithheldPage },
];

/** Canaries that readers do see, so that a search that finds nothing is known to be able to find. */
export const mustBeShown: readonly Planted[] = [
  ...['subject', 'description', 'autograph', 'keyword', 'organName', 'inforSign'].flatMap((name) =>
    shown(items.open, name),
  ),
  ...[items.conditional, items.embargoed, items.ofConditionalFile, itemOfConditionalFonds].flatMap(
    (row) => shown(row, 'subject'),
  ),
  ...shown(items.renamed, 'publicTitle'),
  ...shown(openFile, 'description'),
  ...shown(conditionalFile, 'title'),
  ...shown(conditionalFonds, 'title'),
  planted('K prose'),
  planted('nguoi-mo note'),
  planted('K-OPEN p1 words'),
  planted('K-MIXED p1 words'),
];

function planted(place: string): Planted {
  return { place, value: canary(place) };
}

/** Canaries of a row, with the columns they stand in. */
export function allOf(row: Row): readonly Planted[] {
  const name = row['docCode'] ?? row['fileCode'] ?? row['fondsCode'] ?? row['id'] ?? '';
  return Object.entries(row)
    .filter(([, value]) => isCanary(value))
    .map(([column, value]) => ({ place: `${name} ${column}`, value }));
}

function shown(row: Row, column: string): readonly Planted[] {
  return allOf(row).filter(({ place }) => place.endsWith(` ${column}`));
}

function hiddenOf(
  level: DescribedLevel,
  row: Row,
  alsoHidden: readonly string[] = [],
): readonly Planted[] {
  const allowed = publicFieldsOf(siteSchema.parse({}), level);
  return allOf(row).filter(({ place }) => {
    const column = place.slice(place.lastIndexOf(' ') + 1);
    return !allowed.has(column) || alsoHidden.includes(column);
  });
}
