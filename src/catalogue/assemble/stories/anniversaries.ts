import { isMap, isNode, isSeq } from 'yaml';
import type { AnniversaryRecord } from '#src/catalogue/model.ts';
import type { DayRule } from '#src/domain/occurrences.ts';
import { anniversaryFields } from '#src/domain/schema/story.ts';
import type { TextSource } from '#src/catalogue/sources.ts';
import type { BuildContext } from '../context.ts';
import { readDayOfYear } from './day-of-year.ts';
import { readEntries } from '../rows/entry-row.ts';
import { readYaml } from './frontmatter.ts';
import type { RecordCheck } from '../records/record-check.ts';
import { getLocalText, getNumber, splitList, type Row } from '../rows/row.ts';
import { createIdRegistry, createSlugRegistry, type SlugRegistry } from '../records/slugs.ts';
import { describeYamlFault } from '../settings/yaml-faults.ts';

interface AnniversaryTools {
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
  const tools = { check, slugs: createSlugRegistry(context, ['ngay']) };
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
    const record = toRecord(row, id, tools, context);
    if (record === undefined) context.unread.add(id);
    return record ?? [];
  });
}

function toRecord(
  row: Row,
  id: string,
  { check, slugs }: AnniversaryTools,
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
