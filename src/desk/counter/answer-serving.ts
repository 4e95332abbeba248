import { isDay } from '../is-day.ts';
import { findCopyFee, type FeeRules } from '../rules/calendar/copy-fee.ts';
import { findGrant } from '../rules/calendar/delivery.ts';
import type { CalendarChanges } from '../rules/calendar/working-days.ts';
import type { Staff } from '../accounts/staff.ts';
import type { CopyRecord } from '../store/counter/copies.ts';
import type { DeliveryResult } from '../store/counter/deliveries.ts';
import type { RequestRecord } from '../store/request/request-record.ts';
import type { Counter } from './open-counter.ts';
import type { ServingForm } from './serving-form.ts';

export type ServingProblem =
  | Exclude<DeliveryResult, { kind: 'done' }>
  | {
      readonly kind:
        | 'no-day'
        | 'no-record'
        | 'bad-pages'
        | 'bad-copies'
        | 'no-receipt'
        | 'receipt-too-long'
        | 'failed';
    };

interface ServingDeps {
  readonly counter: Counter;
  readonly by: Staff;
  readonly calendar: CalendarChanges;
  /** Nothing if the archive charges no fees. */
  readonly fees?: FeeRules | undefined;
  /** Code of the file that holds an item; nothing if it is no longer in the catalogue. */
  readonly findUnit: (place: number) => string | undefined;
  /** A database failure, for the log. */
  readonly report: (error: unknown) => void;
}

const mostPages = 100_000;
const mostCopies = 100;
const longestReceipt = 50;

/** Handles a button of the counter; returns nothing on success. */
export async function answerServing(
  form: ServingForm,
  request: RequestRecord,
  deps: ServingDeps,
): Promise<ServingProblem | undefined> {
  if (form.version !== request.version || request.items[form.place] === undefined)
    return { kind: 'changed-meanwhile' };
  try {
    return await answer(form, request, deps);
  } catch (error) {
    deps.report(error);
    return { kind: 'failed' };
  }
}

async function answer(
  form: ServingForm,
  request: RequestRecord,
  { counter, by, calendar, fees, findUnit }: ServingDeps,
): Promise<ServingProblem | undefined> {
  const { action, place, number, step, from } = form;
  if (action === undefined) return { kind: 'changed-meanwhile' };
  if (action === 'copies') {
    const made = readCopies(form, request, fees);
    if ('kind' in made) return made;
    return (await counter.keepCopies(request, made, by))
      ? undefined
      : { kind: 'changed-meanwhile' };
  }
  const until = form.until === '' ? from : form.until;
  if (action === 'call') {
    if (!isDay(from) || !isDay(until)) return { kind: 'no-day' };
    const unit = findUnit(place);
    if (unit === undefined) return { kind: 'no-record' };
    const days = { from, until };
    return toProblem(await counter.call(request, { place, number, unit, days }, by, calendar));
  }
  if (action === 'hold' && !isDay(until)) return { kind: 'no-day' };
  const command = { place, number, step, move: action, until };
  return toProblem(await counter.move(request, command, by));
}

function toProblem(result: DeliveryResult): ServingProblem | undefined {
  return result.kind === 'done' ? undefined : result;
}

function readCopies(
  { place, copyVersion: version, pages, copies, group, receipt }: ServingForm,
  request: RequestRecord,
  fees: FeeRules | undefined,
): CopyRecord | ServingProblem {
  const grant = findGrant(request.state, request.items[place]?.state);
  if (grant === undefined) return { kind: 'not-granted' };
  const count = { pages: toCount(pages, mostPages), copies: toCount(copies, mostCopies) };
  if (count.pages === undefined) return { kind: 'bad-pages' };
  if (count.copies === undefined) return { kind: 'bad-copies' };
  const made = { place, version, pages: count.pages, copies: count.copies };
  if (fees === undefined) return { ...made, fee: null, group: null, receipt: null };
  const certified = grant.kind === 'allow-copy' && grant.certified;
  const fee = findCopyFee(fees, { ...made, certified, group });
  if (fees.receipt && fee > 0 && receipt === '') return { kind: 'no-receipt' };
  if (Array.from(receipt).length > longestReceipt) return { kind: 'receipt-too-long' };
  return { ...made, fee, group: group ?? null, receipt: receipt === '' ? null : receipt };
}

function toCount(typed: string, most: number): number | undefined {
  const count = Number(typed);
  return /^\d{1,6}$/.test(typed) && count >= 1 && count <= most ? count : undefined;
}
