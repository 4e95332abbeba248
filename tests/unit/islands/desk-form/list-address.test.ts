import { expect, it } from 'vitest';
import { toListAddress } from '../../../../src/islands/desk-form/list-address.ts';
import { parseKeptForm } from '../../../../src/islands/desk-form/kept-form.ts';
import type { RequestEntry } from '../../../../src/islands/request-list/request-entry.ts';

const entry = (id: string, page?: number): RequestEntry => ({
  kind: 'item',
  id,
  ...(page !== undefined && { page }),
  title: 'Danh sách',
  reference: id,
  access: 'conditional',
});

it('adds what is on the list and not on the form', () => {
  expect(toListAddress('/yeu-cau/', ['TU-1'], [entry('TU-1'), entry('TU-2', 7)])).toBe(
    '/yeu-cau/?muc=TU-1&muc=TU-2%237',
  );
});

it('is nothing when the form shows it all', () => {
  expect(toListAddress('/yeu-cau/', ['TU-1', 'TU-2'], [entry('TU-2')])).toBeUndefined();
  expect(toListAddress('/yeu-cau/', [], [])).toBeUndefined();
});

it('reads only what a form can have kept', () => {
  expect(parseKeptForm('{"name":["Thử"],"age":3,"list":[1]}')).toEqual({ name: ['Thử'] });
  for (const stored of [null, '', 'null', '7']) expect(parseKeptForm(stored)).toBeUndefined();
});
