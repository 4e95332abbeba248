import { compareVietnamese } from '../text/collate.ts';
import { stripMarks } from '../text/fold.ts';
import { tidy } from '../text/normalise.ts';
import { readFolios } from './folios.ts';
import type { Language } from './values.ts';

/** Số lưu trữ: phông – mục lục – hồ sơ – tờ. Every part is text. */
export interface Reference {
  readonly fonds: string;
  readonly inventory?: string;
  readonly file: string;
  readonly folios?: string;
}

/** “Phông TU, Mục lục 01, Hồ sơ 145, tờ 12–15”, “Fonds TU, Inventory 01, File 145, ff. 12–15” */
export function formatReference(reference: Reference, language: Language): string {
  const { fonds, inventory, file } = reference;
  const folios = reference.folios && (readFolios(reference.folios)?.label ?? reference.folios);
  const words =
    language === 'vi'
      ? { fonds: 'Phông', inventory: 'Mục lục', file: 'Hồ sơ', folios: 'tờ' }
      : { fonds: 'Fonds', inventory: 'Inventory', file: 'File', folios: toFolioSign(folios) };
  return [
    `${words.fonds} ${fonds}`,
    ...(inventory ? [`${words.inventory} ${inventory}`] : []),
    `${words.file} ${file}`,
    ...(folios ? [`${words.folios} ${folios}`] : []),
  ].join(', ');
}

function toFolioSign(folios: string | undefined): string {
  return /[–;,-]/.test(folios ?? '') ? 'ff.' : 'f.';
}

/** `TU-01-145`; `TU-145` without an inventory. Folios are left out. */
export function formatShortReference({ fonds, inventory, file }: Reference): string {
  return [fonds, inventory, file].filter((part) => part !== undefined && part !== '').join('-');
}

const labels = {
  fonds: 'phong|fonds',
  inventory: 'muc luc|ml|inventory|inv',
  box: 'hop|cap|box',
  file: String.raw`ho so|hs|don vi bao quan|dvbq|file`,
  folios: String.raw`(?:to|folios?|ff?)(?=(?: so\b)?[.: ]*\d)`,
} as const;
type Label = keyof typeof labels;

const label = new RegExp(
  String.raw`(?:^|[\s,;:/–-])(?:${Object.entries(labels)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})\b\.?(?: \(?(?:dvbq|don vi bao quan)\)?)?(?: so\b)?[.:\s]*`,
  'g',
);

/**
 * Reads both forms, with or without marks, capitals and commas: `phong TU, muc luc so 01, HS 145`,
 * `TU-01-145, tờ 12-15`. Values stay as written; a box (hộp số) is skipped. In the short form
 * the last part is the file, the one before it the inventory, all before them the fonds.
 * Undefined without a fonds or a file.
 */
export function parseReference(text: string): Reference | undefined {
  const source = tidy(text);
  const found = [...toPlain(source).matchAll(label)].map((match) => ({
    name: Object.entries<string | undefined>(match.groups ?? {}).find(
      ([, word]) => word !== undefined,
    )?.[0] as Label,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const parts: Partial<Record<Label, string>> = {};
  for (const [index, { name, end }] of found.entries()) {
    const value = clean(source.slice(end, found[index + 1]?.start));
    if (parts[name] !== undefined || value === '') return undefined;
    parts[name] = value;
  }
  const short = parseShort(clean(source.slice(0, found[0]?.start)));
  const { fonds = short?.fonds, file = short?.file, inventory = short?.inventory } = parts;
  if (!fonds || !file) return undefined;
  const folios = parts.folios && (readFolios(parts.folios)?.label ?? parts.folios);
  return { fonds, file, ...(inventory && { inventory }), ...(folios && { folios }) };
}

/** Without marks, in lower case; every letter keeps its position. */
function toPlain(text: string): string {
  return text
    .split('')
    .map((unit) => stripMarks(unit).charAt(0) || ' ')
    .join('');
}

function clean(value: string): string {
  return value.replace(/^[\s,;–-]+|[\s,;–-]+$/g, '');
}

function parseShort(text: string): Reference | undefined {
  const parts = text.split(/\s*[/–-]\s*/);
  const file = parts.pop();
  const inventory = parts.length > 1 ? parts.pop() : undefined;
  const fonds = parts.join('-');
  if (!file || !fonds) return undefined;
  return { fonds, file, ...(inventory && { inventory }) };
}

/**
 * By fonds, inventory, file, folios: each in Vietnamese order, numbers by value; absent parts
 * first.
 */
export function compareReferences(a: Reference, b: Reference): number {
  return (
    compareVietnamese(a.fonds, b.fonds) ||
    compareVietnamese(a.inventory ?? '', b.inventory ?? '') ||
    compareVietnamese(a.file, b.file) ||
    compareVietnamese(a.folios ?? '', b.folios ?? '')
  );
}
