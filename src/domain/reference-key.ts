import { tidy } from '../text/normalise.ts';

/**
 * Canonical form of an id: ignores case, composed or decomposed marks, full-width letters,
 * invisible characters and spaces at the ends.
 */
export function toIdKey(id: string): string {
  return tidy(id.normalize('NFKC')).toLowerCase();
}

const labels = {
  inventory: /^(?:mục\s*lục|muc\s*luc|ml|inventory|inv)(?![\p{L}\p{M}])\.?/u,
  file: /^(?:hồ\s*sơ|ho\s*so|hs|đơn\s*vị\s*bảo\s*quản|don\s*vi\s*bao\s*quan|đvbq|dvbq|file)(?![\p{L}\p{M}])\.?/u,
} as const;
const numberWord = /^(?:\([^)]*\)\s*)?(?:số|so|no|nr|n°)(?![\p{L}\p{M}])[.:\s]*/u;

/**
 * Canonical form of an inventory or file number, whatever its spelling: `01`, `1`, `１`, `Mục lục số
 * 01` and, for inventories, `I`; `15A` and `15a`. `15a` and `15` stay different.
 */
export function toNumberKey(kind: keyof typeof labels, written: string): string {
  const plain = toIdKey(written)
    .replace(labels[kind], '')
    .replace(/^[\s.:]+/u, '')
    .replace(numberWord, '')
    .replace(/\s+/gu, '')
    .replace(/^(\d+)[.,]0+$/, '$1')
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ''));
  const roman = kind === 'inventory' ? readRoman(plain) : undefined;
  return roman === undefined ? plain : String(roman);
}

/** Inventories are few: I to XXXIX. */
function readRoman(text: string): number | undefined {
  const match = /^(x{0,3})(ix|iv|v?i{0,3})$/.exec(text);
  if (match === null || text === '') return undefined;
  const [, tens = '', ones = ''] = match;
  const order = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  return tens.length * 10 + order.indexOf(ones);
}

/** Inventory and file number as one key, within a fonds. */
export function toReferenceKey(inventory: string, notation: string): string {
  return JSON.stringify([toNumberKey('inventory', inventory), toNumberKey('file', notation)]);
}
