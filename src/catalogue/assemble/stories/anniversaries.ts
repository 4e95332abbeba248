import { isMap, isNode, isSeq } from 'yaml';
import type { AnniversaryRecord } from '#src/catalogue/model.ts';
import type { DayRule } from '#src/domain/occurrences.ts';
import { anniversaryFields } from '#src/domain/schema/story.ts';
import type { TextSource } from '#src/catalogue/sources.ts';
import type { BuildContext } from '../context.ts';
import { readEntries } from '../rows/entry-row.ts';
import { readYaml } from './frontmatter.ts';
import type { RecordCheck } from '../records/record-check.ts';
import { getLocalText, getNumber, type Row, splitList } from '../rows/row.ts';
import { createIdRegistry, createSlugRegistry, type SlugRegistry } from '../records/slugs.ts';
import { describeYamlFault } from '../settings/yaml-faults.ts';
import { stripMarks } from '#src/text/fold.ts';

interface AnniversaryDeps {
  readonly check: RecordCheck;
  readonly slugs: SlugRegistry;
}

export function buildAnniversaries(
  source: TextSource | undefined,
  check: RecordCheck,
  context: BuildContext,
): readonly AnniversaryRecord[] {
  const root = source && readYaml(source, 0, context);
  if (source === undefined || root === undefined || root.node === null) return [];
  const { node } = root;
  const { file } = source;
  const ids = createIdRegistry(context);
  // Days of the year are at /ky-niem/ngay/.
  const deps = { check, slugs: createSlugRegistry(context, ['ngay']) };
  if (!isSeq(node)) {
    context.issues.add('unreadable-yaml', { file, row: 1 }, describeYamlFault('NOT_A_LIST'));
    return [];
  }
  return node.items.flatMap((entry) => {
    if (!isMap(entry)) {
      const row = isNode(entry) ? root.rowOf(entry) : root.rowOf(node);
      context.issues.add('unreadable-yaml', { file, row }, describeYamlFault('NOT_AN_ENTRY'));
      return [];
    }
    const firstRow = root.rowOf(entry);
    const entries = root.entriesOf(entry);
    const row = readEntries(file, entries, anniversaryFields, context, firstRow);
    const id = row?.values.get('id');
    if (row === undefined) {
      const written = entries.find(({ key }) => key === 'id')?.text;
      if (written !== undefined) context.secret.add(written);
    }
    if (row === undefined || id === undefined || !ids.take(id, row.placeOf('id'))) return [];
    const record = toRecord(row, id, deps, context);
    if (record === undefined) context.unread.add(id);
    return record ?? [];
  });
}

function toRecord(
  row: Row,
  id: string,
  { check, slugs }: AnniversaryDeps,
  context: BuildContext,
): AnniversaryRecord | undefined {
  const slug = slugs.take(id, row.placeOf('id'));
  const title = getLocalText(row, 'title');
  const rule = readRule(row, context);
  if (title === undefined || rule === undefined) return undefined;
  const note = getLocalText(row, 'note');
  const place = row.placeOf('records');
  return {
    id,
    slug,
    ...rule,
    title,
    ...(note && { note }),
    records: splitList(row.values.get('records')).flatMap(
      (record) => check.find(record, 'any', place) ?? [],
    ),
  };
}

function readRule(row: Row, { issues, today }: BuildContext): DayRule | undefined {
  const since = getNumber(row, 'since');
  const every = getNumber(row, 'every');
  if (since !== undefined && since > Number(today.slice(0, 4))) {
    issues.add('future-event', row.placeOf('since'), { value: since });
  }
  if (every === 0) issues.add('every-nothing', row.placeOf('every'), {});
  else if (every !== undefined && since === undefined) {
    issues.add('every-without-since', row.placeOf('every'), {});
  }
  const written = row.values.get('day');
  if (written === undefined) return undefined;
  const reading = readDayOfYear(written);
  if (reading.kind !== 'day') {
    const name = reading.kind === 'unreadable' ? 'unreadable-day-of-year' : 'unreadable-lunar-day';
    issues.add(name, row.placeOf('day'), { value: written });
    return undefined;
  }
  return {
    ...reading.rule,
    ...(since !== undefined && { since }),
    ...(every !== undefined && { every }),
  };
}

export type DayReading =
  | { readonly kind: 'day'; readonly rule: Pick<DayRule, 'calendar' | 'day'> }
  | { readonly kind: 'unreadable' | 'unreadable-lunar' };

/**
 * `3/2` and `03/02` are day/month, `02-03` is month-day: 3 February. With “âm lịch”, “ÂL” or
 * “lunar” behind it, a day of the lunar calendar.
 */
export function readDayOfYear(written: string): DayReading {
  const text = stripMarks(written);
  const lunar = /^(.*?)\s*\(?(?:am lich|al|lunar)\)?$/.exec(text)?.[1];
  const slashed = /^(\d{1,2})\/(\d{1,2})$/.exec(lunar ?? text);
  const dashed = /^(?:--)?(\d{2})-(\d{2})$/.exec(lunar ?? text);
  const [month, day] = (slashed ? [slashed[2], slashed[1]] : [dashed?.[1], dashed?.[2]]).map(
    Number,
  ) as [number, number];
  // 2000 has a 29 February; every lunar month may have 30 days.
  const days = lunar === undefined ? new Date(Date.UTC(2000, month, 0)).getUTCDate() : 30;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= days)) {
    return { kind: lunar === undefined ? 'unreadable' : 'unreadable-lunar' };
  }
  const calendar = lunar === undefined ? 'solar' : 'lunar';
  const parts = [month, day].map((part) => String(part).padStart(2, '0'));
  return { kind: 'day', rule: { calendar, day: parts.join('-') } };
}
