import type { Language } from '#src/domain/values.ts';
import { translateTo, type Translate } from '#src/i18n/index.ts';
import type { QueueLine } from '#src/desk/store/queue/queue.ts';
import { streamCsv, type Download } from '../figures/stream-csv.ts';

/**
 * The filtered queue as a file for spreadsheets. Days are ISO 8601, so that they sort.
 *
 * @throws if not even the first lines can be read
 */
export function buildQueueList(
  lines: AsyncIterable<readonly QueueLine[]>,
  language: Language,
  download: Download,
): Promise<Response> {
  const table = { fileName: 'danh-sach-phieu.csv', columns: listColumns(language) };
  return streamCsv(table, listRows(lines, language, download), download);
}

async function* listRows(
  lines: AsyncIterable<readonly QueueLine[]>,
  language: Language,
  { report }: Download,
): AsyncGenerator<readonly (readonly string[])[]> {
  for await (const some of lines) {
    for (const { damage } of some) if (damage !== undefined) report('damaged-cell', damage);
    yield some.map((line) => toRow(line, language));
  }
}

function listColumns(language: Language): readonly string[] {
  const columns = [
    'desk.code',
    'work.receivedOn',
    'work.due',
    'desk.state',
    'ends.assignee',
    'work.reader',
    'work.records',
  ] as const;
  const t = translateTo(language);
  return columns.map((column) => t(column));
}

function toReaderName({ readerName, damage }: QueueLine, t: Translate): string {
  if (damage !== undefined) return t('damage.cell', { column: damage.column });
  return readerName ?? t('work.nameless');
}

function toRow(line: QueueLine, language: Language): readonly string[] {
  const t = translateTo(language);
  return [
    line.code,
    line.receivedOn,
    line.latestAnswer,
    t(`work.state.${line.state}`),
    line.assigneeName ?? '',
    toReaderName(line, t),
    line.titles.join('; '),
  ];
}
