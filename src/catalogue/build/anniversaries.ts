import { isMap, isSeq } from 'yaml';
import type { AnniversaryRecord } from '../model.ts';
import { anniversaryFields } from '../schema/story.ts';
import type { TextSource } from '../sources.ts';
import type { BuildContext } from './context.ts';
import { readEntries } from './entry-row.ts';
import { readYaml } from './frontmatter.ts';
import { getLocalText, getNumber, type Row } from './row.ts';
import { createIdRegistry } from './slugs.ts';

export function buildAnniversaries(
  source: TextSource | undefined,
  context: BuildContext,
): readonly AnniversaryRecord[] {
  const root = source && readYaml(source, 0, context);
  if (source === undefined || root === undefined || root.node === null) return [];
  const { node } = root;
  const ids = createIdRegistry(context);
  if (!isSeq(node)) {
    context.issues.add('unreadable-yaml', { file: source.file, row: 1 }, { reason: 'NOT_A_LIST' });
    return [];
  }
  return node.items.flatMap((entry) => {
    if (!isMap(entry)) return [];
    const firstRow = root.rowOf(entry);
    const entries = root.entriesOf(entry);
    const row = readEntries(source.file, entries, anniversaryFields, context, firstRow);
    const record = row && toRecord(row, context);
    return record && ids.take(record.id, row.placeOf('id')) ? [record] : [];
  });
}

function toRecord(row: Row, { issues }: BuildContext): AnniversaryRecord | undefined {
  const id = row.values.get('id');
  const title = getLocalText(row, 'title');
  const written = row.values.get('day');
  const day = written === undefined ? undefined : readDayOfYear(written);
  if (written !== undefined && day === undefined) {
    issues.add('unreadable-day-of-year', row.placeOf('day'), { value: written });
  }
  if (id === undefined || title === undefined || day === undefined) return undefined;
  const since = getNumber(row, 'since');
  const note = getLocalText(row, 'note');
  return {
    id,
    day,
    ...(since !== undefined && { since }),
    title,
    ...(note && { note }),
  };
}

/** `3/2` and `03/02` are day/month, `02-03` is month-day: both 3 February, `02-03`. */
function readDayOfYear(text: string): string | undefined {
  const slashed = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  const dashed = /^(?:--)?(\d{2})-(\d{2})$/.exec(text);
  const [month, day] = slashed ? [slashed[2], slashed[1]] : [dashed?.[1], dashed?.[2]];
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  if (month === undefined || date.getUTCMonth() + 1 !== Number(month)) return undefined;
  return date.toISOString().slice(5, 10);
}
