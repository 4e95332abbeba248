import { toLine, toLines } from '#src/text/entered-text.ts';
import { consentPurposes, purposes, readerFields, type ReaderField } from '../reader-facts.ts';
import { wishes } from '../rules/request.ts';
import { mostItems } from './field-rules.ts';
import type { AskedRecord, FormAction, FormValues } from './form-values.ts';

/** Parses a posted form. Text is normalised for storage and not cut. */
export function readForm(data: FormData): FormValues {
  const purpose = pick(purposes, textOf(data, 'purpose'));
  return {
    items: readItems(data),
    added: textOf(data, 'added').slice(0, 100),
    fields: readFields(data),
    ...(purpose !== undefined && { purpose }),
    consents: consentPurposes.filter((one) => data.getAll('consent').includes(one)),
    keepsRules: data.has('rules'),
    honeypot: textOf(data, 'website'),
    formToken: textOf(data, 'ticket'),
    action: readAction(textOf(data, 'action')),
  };
}

/** Records from the query string: `?muc=TU-01-0145-001&muc=TU-01-0203-004%237`. */
export function readLinkedItems(query: URLSearchParams): readonly AskedRecord[] {
  const page = query.get('trang');
  const [first = '', ...others] = query.getAll('muc');
  const written = page === null ? first : `${first}#${page}`;
  return onceEach([written, ...others].flatMap((item) => toItem(item)));
}

function readItems(data: FormData): readonly AskedRecord[] {
  const wished = data.getAll('wish');
  return onceEach(
    data
      .getAll('item')
      .flatMap((item, index) => (typeof item === 'string' ? toItem(item, wished[index]) : [])),
  );
}

/** Removes duplicates; the first entry wins. */
function onceEach(items: readonly AskedRecord[]): readonly AskedRecord[] {
  const keyOf = ({ id, page }: AskedRecord) => `${id}#${page}`;
  const byKey = Map.groupBy(items, keyOf);
  return [...byKey.values()].flatMap(([first]) => first ?? []).slice(0, mostItems);
}

function toItem(written: string, wished?: FormDataEntryValue): AskedRecord[] {
  const [, id, page] = /^([^#\s]{1,100})(?:#([1-9]\d{0,5}))?$/.exec(written) ?? [];
  if (id === undefined) return [];
  const wish = pick(wishes, wished);
  return [
    {
      id,
      ...(page !== undefined && { page: Number(page) }),
      ...(wish !== undefined && { wish }),
    },
  ];
}

function readFields(data: FormData): Partial<Record<ReaderField, string>> {
  return Object.fromEntries(
    readerFields.flatMap((field) => {
      const text = textOf(data, field, field === 'topic' ? toLines : toLine);
      return text === '' ? [] : [[field, text]];
    }),
  );
}

function readAction(written: string): FormAction {
  const [, place] = /^remove-(\d{1,2})$/.exec(written) ?? [];
  if (place !== undefined) return { kind: 'remove', place: Number(place) };
  return written === 'add' ? { kind: 'add' } : { kind: 'send' };
}

function textOf(data: FormData, name: string, toText = toLine): string {
  const value = data.get(name);
  return typeof value === 'string' ? toText(value) : '';
}

function pick<Value extends string>(known: readonly Value[], value: unknown): Value | undefined {
  return known.find((one) => one === value);
}
