import { randomBytes } from 'node:crypto';
import { toLine } from '#src/text/entered-text.ts';
import { readForm } from '../reader/read-form.ts';
import type { FormValues } from '../reader/form-values.ts';
import { enteredWays } from '../rules/request.ts';
import type { EntryForm } from './entry-form.ts';

/** An empty form for a day, with its own key. */
export function openEntry(today: string): EntryForm {
  return { values: emptyValues, receivedOn: today, language: 'vi', formKey: newFormKey() };
}

/** Parses a posted form. Text is normalised for storage and not cut. */
export function readEntry(data: FormData): EntryForm {
  const way = enteredWays.find((one) => one === data.get('way'));
  const picked = textOf(data, 'pick').slice(0, 100);
  const formKey = textOf(data, 'form-key');
  return {
    values: readForm(data),
    ...(way !== undefined && { way }),
    receivedOn: textOf(data, 'received-on').slice(0, 10),
    language: data.get('language') === 'en' ? 'en' : 'vi',
    formKey: /^[\w-]{22}$/.test(formKey) ? formKey : newFormKey(),
    ...(picked !== '' && { picked }),
  };
}

export function newFormKey(): string {
  return randomBytes(16).toString('base64url');
}

const emptyValues: FormValues = {
  items: [],
  added: '',
  fields: {},
  consents: [],
  keepsRules: true,
  honeypot: '',
  formToken: '',
  action: { kind: 'send' },
};

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? toLine(value) : '';
}
