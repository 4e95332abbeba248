import { expect } from 'vitest';
import { answerAttendance } from '#src/desk/counter/answer-attendance.ts';
import { answerSeats } from '#src/desk/counter/answer-seats.ts';
import { answerServing } from '#src/desk/counter/answer-serving.ts';
import { findOrDamage } from '#src/desk/pages/staff/find-or-damage.ts';
import { streamCsv } from '#src/desk/pages/staff/figures/stream-csv.ts';
import { answerFollowUp } from '#src/desk/reader/answer-follow-up.ts';
import { answerJoin } from '#src/desk/register/answer-join.ts';
import { answerRecord } from '#src/desk/register/answer-record.ts';
import { answerVisit } from '#src/desk/register/answer-visit.ts';
import { DamagedCellError } from '#src/desk/store/kept-json.ts';
import type { RequestRecord } from '#src/desk/store/request/request-record.ts';
import { answerDouble } from '#src/desk/work/double/answer-double.ts';
import { answerWork } from '#src/desk/work/answer-work.ts';
import { readWorkForm } from '#src/desk/work/read-work-form.ts';
import { newRequest } from '#tests/helpers/new-request.ts';
import { siteSchema } from '#src/domain/schema/site.ts';
import type { ReaderDesk } from '#src/desk/reader-desk.ts';
import { answerForm } from '#src/desk/reader/answer-form.ts';
import type { AskedItem } from '#src/desk/store/request/request-record.ts';
import { by, down, planted, testPlaces, type Places } from './planted.ts';

const request = {
  ...newRequest(),
  ...{ code: 'YC-2026-000123', state: 'received', version: 3, messages: [], log: [] },
  items: newRequest().items.map((item) => ({ ...item, state: { kind: 'pending' } })),
} as unknown as RequestRecord;

const { fields } = siteSchema.parse({}).requests;
const filled = {
  ...{ item: 'TU-01-0145', name: 'Nguyễn Thị Thử', topic: 'Bình dân học vụ', purpose: '01' },
  ...{ rules: 'on', ticket: 'good', action: 'send' },
};
/** Lets a form in, and cannot keep it. */
const openForReading: ReaderDesk = {
  ...(down as ReaderDesk),
  readFormToken: () => ({ kind: 'good', formKey: 'key', issuedAt: 0 }),
  findWait: () => Promise.resolve(undefined),
  giveBackTry: () => Promise.resolve(),
  send: () => Promise.reject(planted),
};

/** A form at the desk, whose page gives the event. */
const form =
  (event: string, send: (report: (error: unknown) => void) => unknown): Places[string] =>
  ({ report }) =>
    send((error) => report(event, error));

function toData(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

testPlaces({
  'request-not-kept': form('request-not-kept', (report) =>
    answerForm(
      {
        ...{ query: new URLSearchParams(), browser: 'b', isLeft: false, clientIp: '::1' },
        ...{ language: 'vi', data: toData(filled) },
      },
      {
        ...{ desk: openForReading, fields, rules: {} as never, report },
        findItem: () => ({ recordId: 'TU-01-0145', wish: 'read' }) as AskedItem,
      },
    ),
  ),
  'move-not-kept': form('move-not-kept', (report) =>
    answerFollowUp(
      toData({ action: 'write', text: 'Xin hỏi', version: '3' }),
      ...([request, down, {} as never, report] as const),
    ),
  ),
  'move-not-kept by staff': form('move-not-kept', (report) =>
    answerWork(
      readWorkForm(toData({ action: 'take', version: '3' }), 2),
      { ...request, state: 'received' },
      { staffDesk: down, rules: {} as never, by, accessNow: [], draft: undefined, report },
    ),
  ),
  'move-not-kept of doubles': form('move-not-kept', (report) =>
    answerDouble({ version: 3, note: '', kept: { version: 3 } } as never, request, request, {
      ...{ staffDesk: down, rules: {} as never, by, report },
    }),
  ),
  'seat-not-kept': form('seat-not-kept', (report) =>
    answerSeats({ action: 'cancel', version: 3 } as never, request, {
      ...{ seats: down, by, rules: {} as never, report },
    }),
  ),
  'seat-not-kept by a mark': form('seat-not-kept', (report) =>
    answerAttendance({ mark: 'came' } as never, { seats: down, by, report }),
  ),
  'serving-not-kept': form('serving-not-kept', (report) =>
    answerServing({ action: 'fetch', version: 3, place: 0, until: '' } as never, request, {
      ...{ counter: down, by, report },
    } as never),
  ),
  'register-not-kept': form('register-not-kept', (report) =>
    answerRecord({ action: 'renew', version: 3 } as never, { version: 3 } as never, {
      ...{ register: down, by, rules: {} as never, report },
    }),
  ),
  'register-not-kept of a visit': form('register-not-kept', (report) =>
    answerVisit({ action: 'leave' } as never, {
      ...{ register: down, by, rules: {} as never, report },
    }),
  ),
  'register-not-kept of a join': form('register-not-kept', (report) =>
    answerJoin({ action: 'unjoin', version: 3 } as never, request, {
      ...{ register: down, by, rules: {} as never, report },
    }),
  ),
  'damaged-cell': ({ report }) =>
    findOrDamage(Promise.reject(new DamagedCellError('YC-2026-000123', 'reader', planted)), {
      form: undefined,
      report,
    }),
  'download-cut': async ({ report }) => {
    const rows = (async function* () {
      yield [['1']];
      await Promise.reject(planted);
    })();
    const table = { fileName: 'phieu.csv', columns: ['stt'] };
    const download = { report, waitForBrowser: () => Promise.resolve() };
    await expect((await streamCsv(table, rows, download)).text()).rejects.toThrow();
  },
});
