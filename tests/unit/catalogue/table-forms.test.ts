import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createContext } from '#src/catalogue/assemble/context.ts';
import { readRows } from '#src/catalogue/assemble/rows/table.ts';
import { readCsv } from '#src/catalogue/read/csv.ts';
import { readText } from '#src/catalogue/read/decode.ts';
import { itemFields } from '#src/domain/schema/item.ts';

/** Printed by fast-check when a property fails. */
const seed = 20_261_128;

const header = ['docCode', 'fileCode', 'subject', 'mode', 'language', 'issuedDate', 'description'];
const title = fc.constantFrom(
  'Tình hình sản xuất',
  'Về “thi đua”, phần hai; phần ba',
  'Phong trào "Ba sẵn sàng"',
  'Gồm:\ndanh sách, tờ trình\nvà phụ lục',
  'Ai ký? Vì sao?',
);
const cells = fc.record({
  subject: title,
  mode: fc.constantFrom('01', '02', 'Công khai', 'Hạn chế'),
  issuedDate: fc.constantFrom('', '1976', '03/02/1976'),
  description: fc.oneof(fc.constant(''), title),
});

const form = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.constantFrom('', '\uFEFF'),
  isQuoted: fc.boolean(),
  normal: fc.constantFrom('NFC', 'NFD'),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
});

const read = (text: string): unknown => {
  const reading = readText('fonds/TU/items.csv', new TextEncoder().encode(text));
  if (reading.kind !== 'text') throw new Error('refused');
  const context = createContext('2026-11-28');
  const rows = readRows(readCsv('items.csv', reading.source.text), itemFields, 'docCode', context);
  return {
    rows: rows.map(({ values }) => Object.fromEntries([...values].sort())),
    issues: context.issues.all.map(({ name, row }) => `${String(row)} ${name}`).sort(),
  };
};

it('a table gives the same rows in any order of columns and any form that programs write', () => {
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), form, (records, as) => {
      const table = [
        header,
        ...records.map((one, index) => [
          `TU-01-${String(index + 1)}`,
          'TU-01',
          one.subject,
          one.mode,
          '01',
          one.issuedDate,
          one.description,
        ]),
      ];
      const write = ({ delimiter, end, mark, isQuoted, normal, order }: typeof as): string => {
        const quote = (cell: string): string =>
          isQuoted || /["\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
        const lines = table.map((row) =>
          order.map((index) => quote(row[index] ?? '')).join(delimiter),
        );
        return mark + lines.join('\n').replaceAll('\n', end).normalize(normal) + end;
      };
      const plain: typeof as = {
        ...as,
        delimiter: ',',
        end: '\n',
        mark: '',
        isQuoted: true,
        normal: 'NFC',
        order: [0, 1, 2, 3, 4, 5, 6],
      };
      expect(read(write(as))).toEqual(read(write(plain)));
    }),
    { seed, numRuns: 200 },
  );
});
