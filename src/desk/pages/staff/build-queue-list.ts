import type { Language } from '../../../catalogue/values.ts';
import { translateTo } from '../../../i18n/index.ts';
import { toCsv } from '../../../text/to-csv.ts';
import type { QueueLine } from '../../store/queue/queue.ts';

/** What the queue has found, as a file for spreadsheets. Days are ISO 8601, so that they sort. */
export function buildQueueList(lines: readonly QueueLine[], language: Language): Response {
  const t = translateTo(language);
  const columns = [
    'desk.code',
    'work.receivedOn',
    'work.due',
    'desk.state',
    'ends.assignee',
    'work.reader',
  ] as const;
  const head = [...columns, 'work.records' as const].map((column) => t(column));
  const rows = lines.map(
    ({ code, receivedOn, latestAnswer, state, assigneeName, readerName, titles }) => [
      code,
      receivedOn,
      latestAnswer,
      t(`work.state.${state}`),
      assigneeName ?? '',
      readerName ?? t('work.nameless'),
      titles.join('; '),
    ],
  );
  return new Response(toCsv([head, ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="danh-sach-phieu.csv"',
      'Cache-Control': 'no-store',
    },
  });
}
