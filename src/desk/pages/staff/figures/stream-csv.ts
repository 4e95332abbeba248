import { toCsv, toCsvLines } from '#src/text/to-csv.ts';
import type { DeskLocals } from '#src/desk/locals.ts';

/** The connection of the download, and where its failures are logged. */
export type Download = Pick<DeskLocals, 'report' | 'waitForBrowser'>;

interface Table {
  readonly fileName: string;
  readonly columns: readonly string[];
}

/**
 * Streams a table as a file for spreadsheets, a few rows at a time, as fast as the browser reads
 * (backpressure). If the rest cannot be read, the connection is aborted, so that the browser does
 * not take the partial file for a complete one.
 *
 * @throws if not even the first rows can be read
 */
export async function streamCsv(
  { fileName, columns }: Table,
  table: AsyncIterable<readonly (readonly string[])[]>,
  { report, waitForBrowser }: Download,
): Promise<Response> {
  const rows = table[Symbol.asyncIterator]();
  let next = await rows.next();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(toCsv([columns]))),
    async pull(controller) {
      if (next.done === true) {
        controller.close();
        return;
      }
      controller.enqueue(encoder.encode(toCsvLines(next.value)));
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
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
    },
  });
}
