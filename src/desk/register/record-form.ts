import { toLine } from '#src/text/entered-text.ts';
import { newFormKey } from '../counter/read-entry.ts';
import type { FormProblem } from '../reader/check-form.ts';
import type { FieldRules } from '../reader/field-rules.ts';
import type { FormValues } from '../reader/form-values.ts';
import { readForm } from '../reader/read-form.ts';
import { paperKinds, type PaperKind } from '../rules/register/paper-kinds.ts';
import { readText } from '../accounts/read-text.ts';
import type { ReaderRecord } from '../store/register/reader-record.ts';

/** Whether the form of a record asks for each field. */
export const cardFieldRules: FieldRules = {
  name: 'required',
  birthYear: 'optional',
  nationality: 'optional',
  identity: 'hidden',
  organisation: 'optional',
  position: 'hidden',
  address: 'optional',
  phone: 'optional',
  email: 'optional',
  topic: 'optional',
  period: 'hidden',
};

/** A reader's record as far as staff have filled it in. */
export interface RecordForm {
  readonly values: FormValues;
  /** Papers that the reader has shown. */
  readonly papers: readonly PaperKind[];
  /** Idempotency key: one form makes one record, however often it is sent. */
  readonly formKey: string;
  /** Version of the record that was seen; 0 for a new one. */
  readonly version: number;
  /** Confirmation that the reader is none of those found. */
  readonly isSure: boolean;
}

/** Why a record was not stored. */
export type RecordProblem =
  | FormProblem
  | {
      readonly kind:
        'no-papers' | 'may-have-card' | 'nothing-changed' | 'changed-meanwhile' | 'not-kept';
    }
  /** This form has already made a record with other contents. */
  | { readonly kind: 'made-before'; readonly id: string; readonly card: string };

/** An empty form with a new key, or the form of an existing record. */
export function openRecordForm(record?: ReaderRecord): RecordForm {
  const facts = record?.facts;
  return {
    values: {
      ...{ items: [], added: '', keepsRules: true, honeypot: '', formToken: '' },
      ...{ fields: facts?.fields ?? {}, consents: facts?.consent.purposes ?? [] },
      ...(facts && { purpose: facts.purpose }),
      action: { kind: 'send' },
    },
    papers: facts?.papers.map(({ kind }) => kind) ?? [],
    formKey: newFormKey(),
    version: record?.version ?? 0,
    isSure: false,
  };
}

/** Parses a posted form. Text is normalised for storage and not cut. */
export function readRecordForm(data: FormData): RecordForm {
  const formKey = readText(data, 'form-key');
  const version = Number(toLine(readText(data, 'version')));
  return {
    values: readForm(data),
    papers: paperKinds.filter((kind) => data.getAll('paper').includes(kind)),
    formKey: /^[\w-]{22}$/.test(formKey) ? formKey : newFormKey(),
    version: Number.isSafeInteger(version) ? version : 0,
    isSure: data.has('sure'),
  };
}
