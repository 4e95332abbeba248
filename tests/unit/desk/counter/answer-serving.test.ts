import { describe, expect, it } from 'vitest';
import { answerServing } from '#src/desk/counter/answer-serving.ts';
import type { Counter } from '#src/desk/counter/open-counter.ts';
import { readServingForm } from '#src/desk/counter/serving-form.ts';
import type { ItemState } from '#src/desk/rules/request.ts';
import type { DeliveryResult } from '#src/desk/store/counter/deliveries.ts';
import type { RequestRecord } from '#src/desk/store/request/request-record.ts';
import { newRequest } from '#tests/helpers/new-request.ts';

const fees = {
  copyPage: 1000,
  certifiedPage: 2000,
  free: ['02'],
  half: ['01'],
  receipt: true,
} as const;
const granted = {
  kind: 'decided',
  decision: { kind: 'allow-copy', certified: true },
  by: [],
} as const;

function build(item: ItemState = granted, state: RequestRecord['state'] = 'decided') {
  const { id, items, language, receivedAt, latestAnswer } = newRequest();
  return {
    ...{ id, language, receivedAt, latestAnswer, state, code: 'YC-2026-000001' },
    ...{ version: 3, linkVersion: 0, way: 'counter', messages: [], log: [] },
    items: items.map((one) => ({ ...one, state: item })),
  } as const satisfies RequestRecord;
}

async function send(
  fields: Readonly<Record<string, string>>,
  options: {
    readonly request?: RequestRecord;
    readonly result?: DeliveryResult | Error;
    readonly withoutFees?: true;
    readonly unit?: string;
  } = {},
) {
  const data = new FormData();
  const seen = { place: '0', version: '3', number: '1', step: '0', 'copy-version': '0' };
  for (const [name, value] of Object.entries({ ...seen, ...fields })) data.set(name, value);
  const asked: unknown[] = [];
  const reported: unknown[] = [];
  const { result = { kind: 'done' } } = options;
  const take = (what: unknown): Promise<DeliveryResult> => {
    asked.push(what);
    return result instanceof Error ? Promise.reject(result) : Promise.resolve(result);
  };
  const counter: Counter = {
    find: () => Promise.reject(new Error('Not asked for.')),
    listOpen: () => Promise.reject(new Error('Not asked for.')),
    call: (_, call) => take(call),
    move: (_, command) => take(command),
    keepCopies: async (_, copies) => (await take(copies)).kind === 'done',
  };
  const problem = await answerServing(readServingForm(data), options.request ?? build(), {
    counter,
    by: { id: 'lan', role: 'service', name: 'Lan' },
    calendar: { off: [], working: [] },
    fees: options.withoutFees ? undefined : fees,
    findUnit: () => ('unit' in options ? options.unit : 'TU-01-0203'),
    report: (error) => reported.push(error),
  });
  return { problem, asked, reported };
}

describe('what staff press at the counter', () => {
  it('calls the file for one day, or until another', async () => {
    const { asked, problem } = await send({ action: 'call', from: '2026-11-25' });
    expect(problem).toBeUndefined();
    const days = { from: '2026-11-25', until: '2026-11-25' };
    expect(asked).toEqual([{ place: 0, number: 1, unit: 'TU-01-0203', days }]);
    const longer = await send({ action: 'call', from: '2026-11-25', until: '2026-11-27' });
    expect(longer.asked).toMatchObject([{ days: { until: '2026-11-27' } }]);
  });

  it.each([
    [{ action: 'call' }, 'no-day'],
    [{ action: 'call', from: '2026-02-30' }, 'no-day'],
    [{ action: 'hold', until: 'mai' }, 'no-day'],
    [{ action: 'copies', pages: '', copies: '1' }, 'bad-pages'],
    [{ action: 'copies', pages: '0', copies: '1' }, 'bad-pages'],
    [{ action: 'copies', pages: '-4', copies: '1' }, 'bad-pages'],
    [{ action: 'copies', pages: '1e3', copies: '1' }, 'bad-pages'],
    [{ action: 'copies', pages: '3', copies: '101' }, 'bad-copies'],
    [{ action: 'copies', pages: '3', copies: '1' }, 'no-receipt'],
    [{ action: 'copies', pages: '3', copies: '1', receipt: 'B'.repeat(51) }, 'receipt-too-long'],
    [{ action: 'burn' }, 'changed-meanwhile'],
    [{ action: 'fetch', version: '2' }, 'changed-meanwhile'],
    [{ action: 'fetch', place: '7' }, 'changed-meanwhile'],
    [{ action: 'fetch', place: '' }, 'changed-meanwhile'],
  ])('keeps nothing of %j: %s', async (fields, kind) => {
    const { problem, asked } = await send(fields);
    expect(problem).toEqual({ kind });
    expect(asked).toEqual([]);
  });

  it('works out the fee by pages, copies and group', async () => {
    const made = { action: 'copies', pages: '3', copies: '2' };
    const paid = await send({ ...made, group: '01', receipt: ' BL 7 ' });
    expect(paid.asked).toMatchObject([{ fee: 6000, group: '01', receipt: 'BL 7' }]);
    const free = await send({ ...made, group: '02' });
    expect(free.asked).toMatchObject([{ fee: 0, group: '02', receipt: null }]);
  });

  it('keeps neither group nor receipt where the archive takes no fees', async () => {
    const fields = { action: 'copies', pages: '3', copies: '2', group: '02', receipt: 'BL 7' };
    const { asked } = await send(fields, { withoutFees: true });
    expect(asked).toMatchObject([{ fee: null, group: null, receipt: null }]);
  });

  it('counts no copies of what was refused or erased', async () => {
    const refused = {
      kind: 'decided',
      decision: { kind: 'refuse', reason: 'privacy' },
      by: [],
    } as const;
    for (const request of [build(refused), build(granted, 'erased')]) {
      const { problem } = await send({ action: 'copies', pages: '3', copies: '1' }, { request });
      expect(problem).toEqual({ kind: 'not-granted' });
    }
  });

  it('calls nothing that the catalogue has no more', async () => {
    const fields = { action: 'call', from: '2026-11-25' };
    const { problem } = await send(fields, { unit: undefined as never });
    expect(problem).toEqual({ kind: 'no-record' });
  });

  it('reports that the database failed, and logs it', async () => {
    const error = new Error('The disk is full.');
    const { problem, reported } = await send({ action: 'fetch' }, { result: error });
    expect(problem).toEqual({ kind: 'failed' });
    expect(reported).toEqual([error]);
  });
});
