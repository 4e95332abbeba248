import { isBefore, readDate, toSpan } from '#src/domain/dates.ts';
import type { Fields } from '#src/catalogue/model.ts';
import type { Field } from '#src/domain/schema/field.ts';
import type { ArchivalDate } from '#src/domain/values.ts';
import type { BuildContext } from '../context.ts';
import { splitList, type Row } from '../rows/row.ts';

/** The date in a field, already known to be valid. */
export function getDate(row: Row, name: string): ArchivalDate | undefined {
  const value = row.values.get(name);
  const reading = value === undefined ? undefined : readDate(value);
  return reading?.kind === 'date' ? reading.date : undefined;
}

/** The period between two fields; an end before its start is an issue and gives no date. */
export function readSpan(
  row: Row,
  startName: string,
  endName: string,
  { issues }: BuildContext,
): ArchivalDate | undefined {
  const start = getDate(row, startName);
  const end = getDate(row, endName);
  if (start && end && isBefore(end, start)) {
    const params = { start: start.written, end: end.written };
    issues.add('end-before-start', row.placeOf(endName), params);
    return undefined;
  }
  return toSpan(start, end);
}

export function getLanguages(row: Row): readonly string[] {
  return splitList(row.values.get('language'));
}

/** Values without a field of their own in the model, by canonical name. */
export function getFields(
  row: Row,
  fields: readonly Field[],
): { readonly fields: Fields; readonly fieldsEn: Fields } {
  const vi: Record<string, string> = {};
  const en: Record<string, string> = {};
  for (const field of fields) {
    if (field.modelled || field.ignored) continue;
    const value = row.values.get(field.name);
    const english = row.values.get(`${field.name}_en`);
    if (value !== undefined) vi[field.name] = value;
    if (english !== undefined) en[field.name] = english;
  }
  return { fields: vi, fieldsEn: en };
}
