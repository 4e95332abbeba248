import { hasBlankParts, readDate } from '#src/domain/dates.ts';
import type { Place } from '#src/catalogue/issues/issue.ts';
import type { Field } from '#src/domain/schema/field.ts';
import type { BuildContext } from '../context.ts';

/** The date text unchanged, if it can be parsed; doubtful parts are reported. */
export function readDateValue(
  field: Field,
  text: string,
  place: Place,
  context: BuildContext,
): string | undefined {
  const { issues, today } = context;
  const reading = readDate(text);
  if (reading.kind === 'unreadable') refuseDate(text, place, 'unreadable-date', context);
  if (reading.kind !== 'date') return undefined;
  const { earliest = '', latest = '', label } = reading.date;
  if (hasBlankParts(text)) {
    issues.add('partial-date', place, { value: text, dateVi: label.vi, dateEn: label.en });
  }
  const isAhead = earliest > today || latest.slice(0, 4) > today.slice(0, 4);
  if (isAhead && !field.mayLieAhead) issues.add('future-date', place, { value: text });
  return text;
}

/** A full date as `YYYY-MM-DD`. */
export function readDayValue(
  text: string,
  place: Place,
  context: BuildContext,
): string | undefined {
  const reading = readDate(text);
  if (reading.kind === 'date') {
    const { earliest, latest, edtf } = reading.date;
    if (earliest === latest && edtf === earliest) return earliest;
  }
  refuseDate(text, place, 'unreadable-day', context);
  return undefined;
}

const twoDigitYear = /(?<!\d)\d{1,2}([/.-])\d{1,2}\1\d{2}(?![\d/.-])/;

function refuseDate(
  text: string,
  place: Place,
  otherwise: 'unreadable-date' | 'unreadable-day',
  { issues }: BuildContext,
): void {
  const day = readSerial(text);
  if (day !== undefined) issues.add('serial-date', place, { value: text }, { sample: day });
  else if (twoDigitYear.test(text)) issues.add('two-digit-year', place, { value: text });
  else issues.add(otherwise, place, { value: text });
}

/** Day 0 of Excel for Windows; right for all days after February 1900. */
const dayZero = Date.UTC(1899, 11, 30);

/** `27428`, a spreadsheet's serial date → `03/02/1975`. */
function readSerial(text: string): string | undefined {
  const days = /^(\d{5})(?:[.,]\d+)?$/.exec(text)?.[1];
  if (days === undefined) return undefined;
  const [year, month, day] = new Date(dayZero + Number(days) * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-');
  return `${day ?? ''}/${month ?? ''}/${year ?? ''}`;
}
