import type { FormProblem } from '../reader/check-form.ts';
import type { FormValues } from '../reader/form-values.ts';
import { readForm } from '../reader/read-form.ts';
import {
  careMoves,
  careReasons,
  identityChecks,
  type CareMove,
  type CareReason,
  type IdentityCheck,
} from '../rules/grounds.ts';

/** What staff want to do with a reader's own data, as far as it is filled in. */
export interface CareForm {
  readonly action: CareMove | undefined;
  /** Version of the request that was seen. */
  readonly version: number;
  readonly checked: IdentityCheck | undefined;
  readonly reason: CareReason | undefined;
  /** For an erasure: confirmation that it is intended. */
  readonly isSure: boolean;
  /** For a correction: the reader's new data. */
  readonly values: FormValues;
}

/** Why nothing was done. */
export type CareProblem =
  | FormProblem
  | {
      readonly kind:
        | 'no-check'
        | 'no-reason'
        | 'no-phone-there'
        | 'no-email-there'
        | 'nothing-changed'
        | 'not-sure'
        | 'changed'
        | 'not-allowed'
        | 'held'
        | 'failed';
    };

/** Parses a posted form. Text is normalised for storage and not cut. */
export function readCareForm(data: FormData): CareForm {
  const action = careMoves.find((one) => one === data.get('action'));
  const reasons: readonly CareReason[] = action === undefined ? [] : careReasons[action];
  return {
    action,
    version: Number(data.get('version')),
    checked: identityChecks.find((one) => one === data.get('checked')),
    reason: reasons.find((one) => one === data.get('reason')),
    isSure: data.has('sure'),
    values: readForm(data),
  };
}
