import type { Language } from '#src/domain/values.ts';
import type { FormProblem } from '../reader/check-form.ts';
import type { FormValues } from '../reader/form-values.ts';
import type { EnteredWay } from '../rules/way.ts';

/** A request that staff enter for a reader, as far as it is filled in. */
export interface EntryForm {
  /** What the reader's own form holds, too. */
  readonly values: FormValues;
  /** Not chosen beforehand: a wrong one would be counted. */
  readonly way?: EnteredWay;
  /** As typed; `YYYY-MM-DD` where it is good. */
  readonly receivedOn: string;
  /** Of the letters to the reader. */
  readonly language: Language;
  /** A form makes one request, however often it is sent. */
  readonly formKey: string;
  /** Id of a suggested record whose button was pressed. */
  readonly picked?: string;
}

/** What is wrong with it, by the field that mends it. */
export type EntryProblem =
  | FormProblem
  | { readonly kind: 'no-way' | 'no-day' | 'day-ahead' | 'day-too-old' | 'unknown-reference' }
  | { readonly kind: 'choose-record' | 'too-many-items' };
