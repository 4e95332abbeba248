import type { Language } from '#src/domain/values.ts';
import type { FormProblem } from '../reader/check-form.ts';
import type { FormValues } from '../reader/form-values.ts';
import type { EnteredWay } from '../rules/request.ts';

/** A request that staff enter for a reader, as far as it is filled in. */
export interface EntryForm {
  /** Fields shared with the reader's own form. */
  readonly values: FormValues;
  /** No default: a wrong one would be counted. */
  readonly way?: EnteredWay;
  /** As typed; `YYYY-MM-DD` if valid. */
  readonly receivedOn: string;
  /** Language of the letters to the reader. */
  readonly language: Language;
  /** Idempotency key: one form makes one request, however often it is sent. */
  readonly formKey: string;
  /** Id of a suggested record whose button was pressed. */
  readonly picked?: string;
}

/** Problems, by the field in which to fix them. */
export type EntryProblem =
  | FormProblem
  | { readonly kind: 'no-way' | 'no-day' | 'day-ahead' | 'day-too-old' | 'unknown-reference' }
  | { readonly kind: 'choose-record' | 'too-many-items' };
