import type { Language } from '../../../catalogue/values.ts';
import { translateTo, type Translate } from '../../../i18n/index.ts';
import { toCsv, toCsvLines } from '../../../text/to-csv.ts';
import type { DeskLocals } from '../../server/locals.ts';
import type { QueueLine } from '../../store/queue/queue.ts';

type Listing = Pick<DeskLocals, 'report' | 'waitForBrowser'>;

/**
 * What the queue has found, as a file for spreadsheets. Days are ISO 8601, so that they sort. A few
 * lines at a time are read and written, as fast as the browser takes them. When the rest cannot be
 * read the connection breaks off, so that the browser does not take the part for the whole.
 * @throws when not even the first lines can be read
 */
export async function buildQueueList(
  lines: AsyncIterable<readonly QueueLine[]>,
  language: Language,
  { report, waitForBrowser }: Listing,
): Promise<Response> {
  const rows = lines[Symbol.asyncIterator]();
  let next = await rows.next();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(toCsv([listColumns(language)]))),
    async pull(controller) {
      if (next.done === true) {
        controller.close();
        return;
      }
      for (const { damage } of next.value) if (damage !== undefined) report('damaged-cell', damage);
      const some = next.value.map((line) => toRow(line, language));
      controller.enqueue(encoder.encode(toCsvLines(some)));
      try {
        await waitForBrowser();
        next = await rows.next();
      } catch (error) {
        report('download-cut', error);
        throw error;
      }
    },
    async cancel() {
      await rows.return?.();
    },
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="danh-sach-phieu.csv"',
      'Cache-Control': 'no-store',
    },
  });
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
