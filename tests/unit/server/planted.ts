import { expect, it } from 'vitest';
import type { Staff } from '#src/desk/accounts/staff.ts';
import type { ReportError, WriteLog } from '#src/desk/log.ts';
import { keepLines } from '#tests/helpers/keep-lines.ts';

/** What no log may hold: in an error and its cause, also where it looks like a stack frame. */
const secret = /Thử|nguoidoc|0912/;

/** Made in this file, so that the log names it as the place. */
export const planted = Object.assign(
  new Error('Nguyễn Thị Thử\n    at thu@nguoidoc.example (/srv/0912345678.ts:1:1)', {
    cause: Object.assign(new TypeError('thu@nguoidoc.example'), { code: 'EIO' }),
  }),
  { code: 'ENOSPC' },
);

/** Every method of it fails. */
export const down = new Proxy({}, { get: () => () => Promise.reject(planted) }) as never;
export const by: Staff = { id: 'lan', role: 'service', name: 'Lan' };
export const now = () => new Date('2026-11-23T02:00:00Z');

interface Tools {
  readonly log: WriteLog;
  readonly report: ReportError;
}

/** Where an error is planted, by its event and what else tells the place from others. */
export type Places = Readonly<Record<string, (tools: Tools) => unknown>>;

/** Runs each place with the error, and looks for its one line. */
export function testPlaces(places: Places): void {
  it.each(Object.entries(places))(
    'an error is in the log by its name and code, and nothing that it quotes: %s',
    async (name, place) => {
      const { lines, log, report } = keepLines();
      await place({ log, report });
      const [event = '', ...where] = name.split(' ');
      const told = lines.filter((line) => line.event === event);
      // Letters and notices are read apart, and each fails.
      expect(told.length, JSON.stringify(lines)).toBe(event === 'outbox-not-read' ? 2 : 1);
      expect(told[0]).toMatchObject(
        event === 'damaged-cell'
          ? { code: 'YC-2026-000123.reader', cause: 'Error ENOSPC < TypeError EIO' }
          : { name: 'Error', code: 'ENOSPC', cause: 'TypeError EIO' },
      );
      expect(told[0]?.['at'], where.join(' ')).toMatch(
        /^tests\/unit\/server\/planted[\w.-]*\.ts:\d+/,
      );
      expect(JSON.stringify(lines)).not.toMatch(secret);
    },
  );
}
