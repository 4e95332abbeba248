import type { ArchivalDate } from '../values.ts';
import {
  endsOf,
  labelMomentEn,
  labelMomentVi,
  momentToEdtf,
  sideToEdtf,
  type Moment,
} from './moment.ts';
import { daysOf } from './point.ts';
import type { Reading } from './reading.ts';

/** Undefined when the end is before the start. */
export function toArchivalDate(written: string, reading: Reading): ArchivalDate | undefined {
  const earliest = 'from' in reading ? firstDayOf(reading.from) : undefined;
  const latest = 'until' in reading ? lastDayOf(reading.until) : undefined;
  if (reading.kind === 'moment') {
    const { moment } = reading;
    return {
      written,
      edtf: momentToEdtf(moment),
      earliest: firstDayOf(moment),
      latest: lastDayOf(moment),
      label: { vi: labelMomentVi(moment), en: labelMomentEn(moment) },
    };
  }
  if (earliest !== undefined && latest !== undefined && latest < earliest) return undefined;
  return {
    written,
    edtf: toInterval(reading),
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
    label: labelOf(reading),
  };
}

const firstDayOf = (moment: Moment): string => daysOf(endsOf(moment)[0]).first;
const lastDayOf = (moment: Moment): string => daysOf(endsOf(moment)[1]).last;

function toInterval(reading: Exclude<Reading, { kind: 'moment' }>): string {
  if (reading.kind !== 'interval') {
    return 'from' in reading
      ? `${sideToEdtf(reading.from, 'first')}/..`
      : `../${sideToEdtf(reading.until, 'last')}`;
  }
  const { from, until } = reading;
  // EDTF requires the second date to begin after the first, which 8/1945–1945 does not.
  const [start, end] = [endsOf(from)[0], endsOf(until)[1]].map((point) => daysOf(point).first);
  return start !== undefined && end !== undefined && start < end
    ? `${sideToEdtf(from, 'first')}/${sideToEdtf(until, 'last')}`
    : `${firstDayOf(from)}/${lastDayOf(until)}`;
}

const boundWords = {
  before: { vi: 'trước', en: 'before' },
  until: { vi: 'đến', en: 'until' },
  after: { vi: 'sau', en: 'after' },
  since: { vi: 'từ', en: 'from' },
} as const;

function labelOf(reading: Exclude<Reading, { kind: 'moment' }>): ArchivalDate['label'] {
  if (reading.kind === 'interval') return labelInterval(reading);
  if (reading.kind === 'to-now') {
    return {
      vi: dash(labelMomentVi(reading.from), 'nay'),
      en: dash(labelMomentEn(reading.from), 'present'),
    };
  }
  const moment = 'from' in reading ? reading.from : reading.until;
  const word = boundWords[reading.kind];
  return {
    vi: `${word.vi} ${labelMomentVi(moment, true)}`,
    en: `${word.en} ${labelMomentEn(moment)}`,
  };
}

/**
 * A qualifier of both ends is written once; one of a single end must not read as if it were of
 * both.
 */
function labelInterval({
  from,
  until,
}: {
  readonly from: Moment;
  readonly until: Moment;
}): ArchivalDate['label'] {
  if (from.supplied && until.supplied) {
    const inner = labelInterval({
      from: { ...from, supplied: false },
      until: { ...until, supplied: false },
    });
    return { vi: `[${inner.vi}]`, en: `[${inner.en}]` };
  }
  if (from.approximate && until.approximate) {
    const [a, b] = [from, until].map((end) => ({ ...end, approximate: false })) as [Moment, Moment];
    return {
      vi: `khoảng ${dash(labelMomentVi(a), labelMomentVi(b))}`,
      en: `about ${dash(labelMomentEn(a), labelMomentEn(b))}`,
    };
  }
  if (from.approximate || until.approximate) {
    return {
      vi: `từ ${labelMomentVi(from, true)} đến ${labelMomentVi(until, true)}`,
      en: `from ${labelMomentEn(from)} to ${labelMomentEn(until)}`,
    };
  }
  return {
    vi: dash(labelMomentVi(from), labelMomentVi(until)),
    en: dash(labelMomentEn(from), labelMomentEn(until)),
  };
}

function dash(from: string, until: string): string {
  return /\s/.test(from + until) ? `${from} – ${until}` : `${from}–${until}`;
}
