import { expect, it } from 'vitest';
import { readForm, readLinkedItems } from '#src/desk/reader/read-form.ts';

const toData = (...entries: readonly (readonly [string, string])[]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

it('reads records with what is wished of each', () => {
  const { items } = readForm(
    toData(
      ['item', 'TU-01-0203-004'],
      ['wish', 'certified-copy'],
      ['item', 'TU-01-0012-005#3'],
      ['wish', 'steal'],
    ),
  );
  expect(items).toEqual([
    { id: 'TU-01-0203-004', wish: 'certified-copy' },
    { id: 'TU-01-0012-005', page: 3 },
  ]);
});

it('reads what a reader wrote, trimmed and in one spelling of marks', () => {
  const { fields, purpose, consents, keepsRules } = readForm(
    toData(
      ['name', '  Nguyễn Thị Thử '.normalize('NFD')],
      ['email', ''],
      ['purpose', '02'],
      ['consent', 'history'],
      ['consent', 'spam'],
      ['rules', 'on'],
    ),
  );
  expect(fields).toEqual({ name: 'Nguyễn Thị Thử' });
  expect({ purpose, consents, keepsRules }).toEqual({
    purpose: '02',
    consents: ['history'],
    keepsRules: true,
  });
});

it('takes nothing for chosen that was not', () => {
  expect(readForm(toData())).toEqual({
    items: [],
    added: '',
    fields: {},
    consents: [],
    keepsRules: false,
    honeypot: '',
    formToken: '',
    action: { kind: 'send' },
  });
});

it('knows which button was pressed', () => {
  const press = (value: string) => readForm(toData(['action', value])).action;
  expect(press('add')).toEqual({ kind: 'add' });
  expect(press('remove-12')).toEqual({ kind: 'remove', place: 12 });
  expect(press('remove-1000')).toEqual({ kind: 'send' });
});

it('reads a record once, as it was named first', () => {
  const twice = toData(['item', 'TU-1'], ['wish', 'copy'], ['item', 'TU-1'], ['wish', 'read']);
  expect(readForm(twice).items).toEqual([{ id: 'TU-1', wish: 'copy' }]);
  expect(readLinkedItems(new URLSearchParams('muc=TU-1&muc=TU-1'))).toHaveLength(1);
});

it('reads no more than fifty records and no files', () => {
  const many = toData(...Array.from({ length: 80 }, (_, at) => ['item', `TU-${at}`] as const));
  many.append('name', new File(['x'], 'x.txt'));
  expect(readForm(many).items).toHaveLength(50);
  expect(readForm(many).fields).toEqual({});
});

it('reads the records that a link asks for', () => {
  const read = (query: string) => readLinkedItems(new URLSearchParams(query));
  expect(read('')).toEqual([]);
  expect(read('muc=TU-01-0145&trang=3')).toEqual([{ id: 'TU-01-0145', page: 3 }]);
  expect(read('muc=TU-1&muc=TU-2%237')).toEqual([{ id: 'TU-1' }, { id: 'TU-2', page: 7 }]);
  expect(read('muc=<script>&muc=a b')).toEqual([{ id: '<script>' }]);
});
