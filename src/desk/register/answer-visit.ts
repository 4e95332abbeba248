import { toLine, toLines } from '#src/text/entered-text.ts';
import { longest } from '../reader/field-rules.ts';
import { purposes, type Purpose } from '../reader-facts.ts';
import { voidReasons, type VoidReason } from '../rules/register/grounds.ts';
import { hasPaperNumber } from '../rules/register/has-paper-number.ts';
import { readText } from '../accounts/read-text.ts';
import type { EnterResult, VisitResult } from '../store/register/visits.ts';
import type { RegisterDeps } from './answer-record-form.ts';

export const visitActions = ['enter', 'leave', 'void'] as const;
export type VisitAction = (typeof visitActions)[number];

/** A reader who enters or leaves, or a visit to be voided. */
export interface VisitForm {
  readonly action?: VisitAction;
  /** The reader who enters: record id, or card number as typed. */
  readonly reader: string;
  readonly purpose?: Purpose;
  readonly topic: string;
  /** The visit to end or to void. */
  readonly year: number;
  readonly number: number;
  readonly reason?: VoidReason;
}

export type VisitProblem =
  | Exclude<EnterResult | VisitResult, { kind: 'done' | 'no-record' }>
  | { readonly kind: 'no-card' | 'no-purpose' | 'paper-number' | 'no-reason' | 'failed' }
  | { readonly kind: 'too-long'; readonly most: number };

/** A visit id as in the log: `2026-17`, year and number. */
export function readVisitForm(data: FormData): VisitForm {
  const action = visitActions.find((one) => one === data.get('action'));
  const purpose = purposes.find((one) => one === data.get('purpose'));
  const reason = voidReasons.find((one) => one === data.get('reason'));
  const visit = toLine(readText(data, 'visit'));
  const [, year = '0', number = '0'] = /^(\d{4})-(\d{1,9})$/.exec(visit) ?? [];
  return {
    ...(action !== undefined && { action }),
    reader: toLine(readText(data, 'reader')),
    ...(purpose !== undefined && { purpose }),
    topic: toLines(readText(data, 'topic')),
    year: Number(year),
    number: Number(number),
    ...(reason !== undefined && { reason }),
  };
}

/** Handles the form; returns nothing on success. */
export async function answerVisit(
  form: VisitForm,
  deps: RegisterDeps,
): Promise<VisitProblem | undefined> {
  try {
    const result = await answer(form, deps);
    if (result.kind === 'no-record') return { kind: 'no-card' };
    return result.kind === 'done' ? undefined : result;
  } catch (error) {
    deps.report(error);
    return { kind: 'failed' };
  }
}

async function answer(
  { action, reader, purpose, topic, year, number, reason }: VisitForm,
  { register, by, rules }: RegisterDeps,
): Promise<VisitProblem | EnterResult | VisitResult> {
  if (action === undefined) return { kind: 'changed-meanwhile' };
  if (action === 'leave') return register.leave({ year, number });
  if (action === 'void')
    return reason === undefined
      ? { kind: 'no-reason' }
      : register.voidVisit({ year, number }, reason, by);
  const record = reader === '' ? undefined : await register.find(reader);
  if (record === undefined) return { kind: 'no-card' };
  if (purpose === undefined) return { kind: 'no-purpose' };
  if (topic.length > longest.topic) return { kind: 'too-long', most: longest.topic };
  if (hasPaperNumber(topic)) return { kind: 'paper-number' };
  const visit = { readerId: record.id, purpose, ...(topic !== '' && { topic }) };
  return register.enter(visit, by, rules);
}
