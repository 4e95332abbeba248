import * as z from 'zod';
import { readerFields, type ReaderFacts, type ReaderField } from '../reader-facts.ts';
import { longest, type FieldRules } from './field-rules.ts';
import type { FormValues } from './form-values.ts';

/** A problem with a form, by the field in which to fix it. */
export type FormProblem =
  | { readonly kind: 'missing'; readonly field: ReaderField }
  | { readonly kind: 'too-long'; readonly field: ReaderField; readonly most: number }
  | { readonly kind: 'no-email' | 'no-year'; readonly field: ReaderField }
  /** Register only: the number of an identity paper, which must not be stored. */
  | { readonly kind: 'paper-number'; readonly field: ReaderField }
  | { readonly kind: 'no-purpose' | 'no-items' | 'unknown-item' | 'rules-not-kept' | 'honeypot' }
  /** The input is valid: sending it again works. */
  | { readonly kind: 'too-fast' | 'stale' | 'failed' }
  | { readonly kind: 'too-many'; readonly minutes: number }
  /** This form has already made a request with other contents. */
  | { readonly kind: 'sent-before'; readonly token: string };

export type CheckedForm =
  | { readonly kind: 'good'; readonly reader: ReaderFacts }
  | { readonly kind: 'problems'; readonly problems: readonly FormProblem[] };

/** All problems of a form at once, in the order of its fields. */
export function checkForm(
  { items, fields, purpose, consents, keepsRules, honeypot }: FormValues,
  rules: FieldRules,
): CheckedForm {
  const asked = readerFields.filter((field) => rules[field] !== 'hidden');
  const problems: FormProblem[] = [
    ...(items.length === 0 ? [{ kind: 'no-items' as const }] : []),
    ...asked.flatMap((field) => findProblem(field, fields[field], rules[field] === 'required')),
    ...(purpose === undefined ? [{ kind: 'no-purpose' as const }] : []),
    ...(keepsRules ? [] : [{ kind: 'rules-not-kept' as const }]),
    ...(honeypot === '' ? [] : [{ kind: 'honeypot' as const }]),
  ];
  if (problems.length > 0 || purpose === undefined) return { kind: 'problems', problems };
  // Fields that are not asked for are not stored, whoever sends them.
  const kept = asked.flatMap((field) => (fields[field] ? [[field, fields[field]] as const] : []));
  return { kind: 'good', reader: { purpose, consents, fields: Object.fromEntries(kept) } };
}

function findProblem(
  field: ReaderField,
  text: string | undefined,
  isRequired: boolean,
): FormProblem[] {
  if (text === undefined) return isRequired ? [{ kind: 'missing', field }] : [];
  if (field === 'birthYear')
    return /^(?:19|20)\d\d$/.test(text) ? [] : [{ kind: 'no-year', field }];
  if (text.length > longest[field]) return [{ kind: 'too-long', field, most: longest[field] }];
  if (field === 'email' && !z.email().safeParse(text).success) return [{ kind: 'no-email', field }];
  return [];
}
