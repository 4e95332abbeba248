import { toLine } from '#src/text/entered-text.ts';
import { findCheckProblem, identityChecks, type IdentityCheck } from '../rules/grounds.ts';
import {
  endReasons,
  recordErasureReasons,
  type EndReason,
  type RecordErasureReason,
} from '../rules/register/grounds.ts';
import { readText } from '../accounts/read-text.ts';
import type { RecordResult } from '../store/register/records.ts';
import type { ReaderRecord } from '../store/register/reader-record.ts';
import type { RegisterDeps } from './answer-record-form.ts';
import type { EraseResult } from './open-register.ts';

export const recordActions = ['renew', 'end', 'erase'] as const;
export type RecordAction = (typeof recordActions)[number];

/** A button of a record's page, with the options chosen for it. */
export interface RecordActionForm {
  readonly action?: RecordAction;
  /** Version of the record that was seen. */
  readonly version: number;
  readonly endReason?: EndReason;
  readonly erasureReason?: RecordErasureReason;
  readonly checked?: IdentityCheck;
  /** For an erasure: confirmation that it is intended. */
  readonly isSure: boolean;
}

export type RecordActionProblem =
  | Exclude<RecordResult | EraseResult, { kind: 'done' }>
  | {
      readonly kind:
        'no-reason' | 'no-check' | 'no-phone-there' | 'no-email-there' | 'not-sure' | 'failed';
    };

export function readRecordAction(data: FormData): RecordActionForm {
  const pick = <Value extends string>(known: readonly Value[], name: string) =>
    known.find((one) => one === data.get(name));
  const action = pick(recordActions, 'action');
  const endReason = action === 'end' ? pick(endReasons, 'reason') : undefined;
  const erasureReason = action === 'erase' ? pick(recordErasureReasons, 'reason') : undefined;
  const checked = pick(identityChecks, 'checked');
  return {
    ...(action !== undefined && { action }),
    version: Number(toLine(readText(data, 'version'))),
    ...(endReason !== undefined && { endReason }),
    ...(erasureReason !== undefined && { erasureReason }),
    ...(checked !== undefined && { checked }),
    isSure: data.has('sure'),
  };
}

/** Handles a button of a record's page; returns nothing on success. */
export async function answerRecord(
  form: RecordActionForm,
  record: ReaderRecord,
  deps: RegisterDeps,
): Promise<RecordActionProblem | undefined> {
  if (form.action === undefined || form.version !== record.version)
    return { kind: 'changed-meanwhile' };
  try {
    const result = await answer(form, record, deps);
    return result.kind === 'done' ? undefined : result;
  } catch (error) {
    deps.report(error);
    return { kind: 'failed' };
  }
}

async function answer(
  { action, endReason, erasureReason: reason, checked, isSure }: RecordActionForm,
  record: ReaderRecord,
  { register, by, rules }: RegisterDeps,
): Promise<RecordActionProblem | { readonly kind: 'done' }> {
  if (action === 'renew') return register.renew(record, by, rules);
  if (action === 'end')
    return endReason === undefined ? { kind: 'no-reason' } : register.end(record, endReason, by);
  if (checked === undefined) return { kind: 'no-check' };
  const checkProblem = findCheckProblem(checked, record.facts?.fields);
  if (checkProblem !== undefined) return { kind: checkProblem };
  if (reason === undefined) return { kind: 'no-reason' };
  if (!isSure) return { kind: 'not-sure' };
  return register.erase(record, { checked, reason }, by);
}
