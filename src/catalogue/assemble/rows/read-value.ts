import { foldText } from '#src/text/fold.ts';
import type { IssueName, Place } from '#src/catalogue/issues/issue.ts';
import { codeLists, describeCodes, findCode, type CodeListName } from '#src/domain/schema/codes.ts';
import type { Field } from '#src/domain/schema/field.ts';
import { rightsUriShape } from '#src/domain/schema/site.ts';
import type { BuildContext } from '../context.ts';
import { readDateValue, readDayValue } from './read-date-value.ts';
import type { Row } from './row.ts';

/**
 * Parses one tidy, non-empty value by its field: codes to codes, numbers to plain digits, days to
 * `YYYY-MM-DD`, flags to `1`. Undefined if it means nothing or is invalid.
 */
export function readValue(
  field: Field,
  text: string,
  place: Place,
  context: BuildContext,
): string | undefined {
  if (text.includes('\uFFFD')) {
    context.issues.add('broken-character', place, {});
    return undefined;
  }
  if (spreadsheetError.test(text)) {
    context.issues.add('spreadsheet-error', place, { value: text });
    return undefined;
  }
  return readers[field.kind ?? 'text'](field, text, place, context);
}

/** Error values of spreadsheets, and formulas that were never evaluated. */
const spreadsheetError =
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|#+$)|^=[A-Z"($+-]/i;

type Reader = (
  field: Field,
  text: string,
  place: Place,
  context: BuildContext,
) => string | undefined;

const readers: Readonly<Record<NonNullable<Field['kind']>, Reader>> = {
  text: readText,
  links: (_, text) => text,
  number: readNumber,
  date: readDateValue,
  day: (_, text, place, context) => readDayValue(text, place, context),
  flag: (_, text, place, { issues }) => {
    const word = foldText(text);
    if (!yes.has(word) && !no.has(word)) issues.add('unknown-flag', place, { value: text });
    // An unclear flag counts as set, because the set state is always the stricter one.
    return no.has(word) ? undefined : '1';
  },
  codes: readCodes,
  rights: (_, text, place, { issues }) => {
    if (rightsUriShape.test(text)) return text;
    issues.add('bad-rights-address', place, { value: text });
    return undefined;
  },
};

const yes = new Set(['x', '1', 'co', 'yes', 'true', 'dung', '✓', '✔']);
const no = new Set(['0', 'khong', 'no', 'false', 'sai', '']);

/** Scientific notation is what spreadsheets turn a long code into. */
const damaged = /^\d(?:[.,]\d+)?E\+\d+$/i;

function readText(
  field: Field,
  text: string,
  place: Place,
  { issues }: BuildContext,
): string | undefined {
  if (damaged.test(text)) {
    issues.add('damaged-code', place, { value: text });
    return undefined;
  }
  if (field.isCode && text.includes('\n')) {
    issues.add('broken-code', place, { value: text.replaceAll('\n', ' ⏎ ') });
    return undefined;
  }
  const length = Array.from(text).length;
  if (field.maxLength !== undefined && length > field.maxLength) {
    const { vi: labelVi, en: labelEn } = field.label;
    issues.add('too-long', place, { labelVi, labelEn, length, max: field.maxLength });
  }
  return text;
}

function readCodes(
  field: Field,
  text: string,
  place: Place,
  context: BuildContext,
): string | undefined {
  const list = field.codes;
  if (list === undefined) return text;
  const whole = findCode(list, text);
  if (whole !== undefined) return whole;
  const parts = field.several ? text.split(/[;,/\n]/).map((part) => part.trim()) : [text];
  const codes = parts
    .filter((part) => part !== '')
    .map((part) => findCode(list, part) ?? refuseCode(list, part, place, context))
    .filter((code) => code !== undefined);
  return codes.length === 0 ? undefined : [...new Set(codes)].join(';');
}

const strictLists = {
  language: 'unknown-language',
  accessReason: 'unknown-reason',
  recordKind: 'unknown-record-kind',
  ground: 'unknown-ground',
} as const satisfies Partial<Record<CodeListName, IssueName>>;

/**
 * Unknown values are kept if the list is a convention, and stop the build if the site acts on the
 * code.
 */
function refuseCode(
  list: CodeListName,
  value: string,
  place: Place,
  { issues, findNear }: BuildContext,
): string | undefined {
  const words = codeLists[list].flatMap((entry) => [entry.label.vi, entry.code]);
  const params = {
    value,
    codesVi: describeCodes(list, 'vi'),
    codesEn: describeCodes(list, 'en'),
  };
  issues.add(isStrict(list) ? strictLists[list] : 'unknown-code', place, params, {
    near: findNear(value, words),
  });
  return isStrict(list) ? undefined : value;
}

function isStrict(list: CodeListName): list is keyof typeof strictLists {
  return Object.hasOwn(strictLists, list);
}

const units: Readonly<Record<string, RegExp>> = {
  numberOfPaper: /^tờ$/i,
  numberOfPage: /^trang$/i,
  totalDoc: /^(?:văn bản|tài liệu|vb|tl)$/i,
};

/** Plain digits of `12`, `012`, `1.250`, `12 tờ`; a unit must be that of the column. */
function readNumber(
  field: Field,
  text: string,
  place: Place,
  { issues }: BuildContext,
): string | undefined {
  const [, written = '', unit = ''] = /^([\d.,]+) ?(\p{L}[\p{L} ]*)?$/u.exec(text) ?? [];
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(written) ? written.replace(/[.,]/g, '') : written;
  const digits = /^0*(\d{1,9})$/.exec(plain)?.[1];
  if (digits !== undefined && (unit === '' || units[field.name]?.test(unit))) return digits;
  issues.add('not-a-number', place, { value: text });
  return undefined;
}

/**
 * Reports empty required fields. `given` are the names with any text: invalid text already has its
 * issue. `mode` has issues of its own.
 */
export function requireValues(
  row: Row,
  fields: Iterable<Field>,
  given: ReadonlySet<string>,
  { issues }: BuildContext,
): void {
  for (const { name, need, or, label, modelled } of fields) {
    const params = { labelVi: label.vi, labelEn: label.en };
    if (given.has(name) || (or !== undefined && given.has(or))) continue;
    if (need !== 'build' || name === 'mode') {
      const alone = modelled && row.values.has(`${name}_en`);
      if (alone) issues.add('english-alone', row.placeOf(`${name}_en`), { ...params, field: name });
      continue;
    }
    const isId = /^(?:id|\w+Code)$/.test(name);
    issues.add(isId ? 'missing-id' : 'missing-value', row.placeOf(name), params);
  }
}
