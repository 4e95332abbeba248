import { matchApart } from '../match-apart.ts';
import { toCodeTokens, toNumber } from './code-tokens.ts';
import { stripMarks } from '../fold.ts';
import { tidy } from '../normalise.ts';

/** The parts of a reference in a query, each as `toCodeTokens` returns it. */
export interface NamedReference {
  readonly fonds?: readonly string[];
  readonly inventory?: readonly string[];
  readonly file: readonly string[];
  /** `văn bản 3`: the position of the item in its file. */
  readonly ordinal?: readonly string[];
  /** As written. */
  readonly folios?: string;
}

export type ReferenceQuery =
  /** With labels for its parts: `Mục lục 01, Hồ sơ 145, tờ 5–9`, `hs145`. */
  | {
      readonly kind: 'reference';
      /** Tokens before the first label: `TU-01, hồ sơ 145`. */
      readonly before: readonly string[];
      readonly reference: NamedReference;
    }
  /** `Phông TU`, and `Phông TU, Mục lục 01`. */
  | { readonly kind: 'fonds'; readonly fonds: readonly string[] }
  /** Parts and signs only: `TU-01-145`, `24-NQ/TU`, `145`; not with further words. */
  | {
      readonly kind: 'code';
      readonly tokens: readonly string[];
      readonly folios?: string;
      /** Written in one piece, with signs between its parts. */
      readonly isJoined: boolean;
    };

/** For text without marks, with positions unchanged. Longer labels come before shorter ones. */
const labels = {
  fonds: 'phong luu tru|phong|fonds',
  inventory: 'muc luc|inventory|inv|ml',
  box: 'hop|cap|box',
  file: 'don vi bao quan|ho so|dvbq|file|hs',
  item: 'van ban|tai lieu|document|item|vb',
  folios: 'to|folios?|fol|ff?',
} as const;
type Label = keyof typeof labels;

const label = new RegExp(
  `(?:${Object.entries(labels)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join(
      '|',
    )})(?![\\p{L}])\\.?(?:\\s*\\(?(?:dvbq|don vi bao quan)\\)?)?(?:\\s*(?:so|no|number)\\b)?[.:°º\\s]*`,
  'gu',
);

/** A number with prefix or suffix: `145`, `145a`, `A12`, `145 bis`, `12/3`. */
const numberValue = /^\p{L}{0,2}\d+(?: ?\p{L}{1,3})?(?:[./–-]\d+\p{L}?)?$/u;
/** A code of letters and digits, without spaces: `TU`, `UBND-TINH`, `H61.05`. */
const codeValue = /^[\p{L}\d]+(?:\s?[-–—./_]\s?[\p{L}\d]+)*$/u;
const folioValue = /^[\p{L}]?\d+\s?\p{L}{0,3}(?:\s*[-–—;,]\s*\p{L}?\d+\s?\p{L}{0,3})*$/u;

const ends = /^[\s"'“”„«»()[\],;:.!?]+|[\s"'“”„«»()[\],;:!?.]+$/gu;
const numberWord = /^(?:số hiệu|số|so|no\.?|ký hiệu|ky hieu|number)[\s:]+(?=.*\d)/iu;
const mostTokens = 12;

/** Parses a query that is a reference or a code and nothing else. */
export function readReferenceQuery(query: string): ReferenceQuery | undefined {
  const source = tidy(query.normalize('NFKC')).replace(ends, '').replace(numberWord, '');
  const found = findLabels(source);
  const before = (found[0] ? source.slice(0, found[0].start) : source).replace(ends, '');
  if (found.every(({ name }) => name === 'folios' || name === 'box'))
    return readCode(before.replace(/[-–—_/]+$/u, ''), found);
  const values = new Map<Label, string>();
  for (const { name, value } of found) {
    if (values.has(name)) return undefined;
    if (!(name === 'folios' ? folioValue : name === 'fonds' ? codeValue : numberValue).test(value))
      return undefined;
    values.set(name, value);
  }
  if (before !== '' && !(codeValue.test(before) || isSpacedCode(before))) return undefined;
  return toPlace(values, toCodeTokens(before));
}

function toPlace(
  values: ReadonlyMap<Label, string>,
  before: readonly string[],
): ReferenceQuery | undefined {
  const tokensOf = (name: Label) => {
    const value = values.get(name);
    return value === undefined ? undefined : toCodeTokens(value);
  };
  const [fonds, inventory, ordinal] = [tokensOf('fonds'), tokensOf('inventory'), tokensOf('item')];
  const file = tokensOf('file');
  const folios = values.get('folios');
  if (file === undefined) {
    const named = fonds ?? (before.length > 0 ? before : undefined);
    return named && !ordinal && folios === undefined ? { kind: 'fonds', fonds: named } : undefined;
  }
  return {
    ...{ kind: 'reference', before },
    reference: {
      file,
      ...(fonds && { fonds }),
      ...(inventory && { inventory }),
      ...(ordinal && { ordinal }),
      ...(folios !== undefined && { folios }),
    },
  };
}

function readCode(
  text: string,
  found: readonly { readonly name: Label; readonly value: string }[],
): ReferenceQuery | undefined {
  const folios = found.find(({ name }) => name === 'folios')?.value;
  if (folios !== undefined && !folioValue.test(folios)) return undefined;
  if (found.some(({ name }) => name === 'box')) return undefined;
  const isJoined = codeValue.test(text) && /[^\p{L}\d\s]/u.test(text);
  const tokens = toCodeTokens(text);
  const hasNumber = tokens.some((token) => /\d/.test(token));
  if (!hasNumber || tokens.length > mostTokens || !(isJoined || isSpacedCode(text)))
    return undefined;
  return { ...{ kind: 'code', tokens, isJoined }, ...(folios !== undefined && { folios }) };
}

/** Short parts separated by spaces, as in a code: `tu 01 145`, `24 nq tu`, `145`. */
function isSpacedCode(text: string): boolean {
  return text
    .split(/[\s./_–—-]+/u)
    .every((part) => /^(?:\p{L}{0,8}\d*|\d+\p{L}{0,3})$/u.test(part));
}

function findLabels(source: string) {
  const plain = source
    .split('')
    .map((unit) => stripMarks(unit).charAt(0) || ' ')
    .join('');
  const found = [...matchApart(plain, label, /[\p{L}\d]$/u)]
    .map((match) => ({
      name: Object.entries<string | undefined>(match.groups ?? {}).find(
        ([, word]) => word !== undefined,
      )?.[0] as Label,
      start: match.index,
      end: match.index + match[0].length,
    }))
    // `to` and `f` are also other words and parts of codes: a folio label has a space before it and
    // a number after it.
    .filter(
      ({ name, start, end }) =>
        name !== 'folios' ||
        (/(?:^|[\s,;(])$/.test(source.slice(0, start)) && /^\p{L}?\d/u.test(source.slice(end))),
    );
  return found.map(({ name, start, end }, index) => ({
    ...{ name, start },
    value: source
      .slice(end, found[index + 1]?.start)
      .replace(ends, '')
      .replace(/^[-–—]\s*|\s*[-–—]$/gu, ''),
  }));
}

/** Whether a number on its own may be a year. */
export function mayBeYear(tokens: readonly string[]): boolean {
  const year = tokens.length === 1 ? toNumber(tokens[0] ?? '') : undefined;
  return year !== undefined && year >= 1800 && year <= 2100;
}

/** First and last number of each part of a list of folios: `5–9; 12a` → [5, 9], [12, 12]. */
export function toFolioSpans(folios: string): readonly (readonly [from: number, to: number])[] {
  return folios.split(/[;,]/).flatMap((part) => {
    const numbers = (part.match(/\d{1,9}/g) ?? []).map(Number);
    const [first, last = first] = numbers;
    return first === undefined || last === undefined ? [] : [[first, last] as const];
  });
}
