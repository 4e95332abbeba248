import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '#src/catalogue/read/csv.ts';

/** Printed by fast-check when a property fails. */
const seed = 20_261_128;
const read = (text: string) => readCsv('a.csv', text);

describe('reading tables', () => {
  it('keeps rows and lines apart where a cell has line breaks', () => {
    const { rows } = read('a,b\n"x\ny",1\n\nz,2\n');
    expect(rows).toEqual([
      { row: 2, line: 2, cells: ['x\ny', '1'] },
      { row: 3, line: 4, cells: [''] },
      { row: 4, line: 5, cells: ['z', '2'] },
    ]);
  });

  it('keeps cells as text: zeros in front, long numbers, quotes', () => {
    expect(read('a,b\n007,"say ""a"", b"\n').rows[0]?.cells).toEqual(['007', 'say "a", b']);
  });

  it('obeys the line that Excel writes to name the separator', () => {
    expect(read('sep=|\na|b\n1|2\n')).toMatchObject({
      delimiter: '|',
      header: ['a', 'b'],
      rows: [{ row: 3, line: 3, cells: ['1', '2'] }],
    });
  });

  it('reads an empty file as a table of nothing', () => {
    expect(read('')).toMatchObject({ header: [], rows: [] });
  });

  it('separates rows by any line ending, with or without byte order marks', () => {
    for (const end of ['\n', '\r\n', '\r', '\r\r\n']) {
      const text = ['\uFEFF\uFEFF"a",b', '1,2', '\uFEFF"3",4', ''].join(end);
      expect(read(text)).toEqual({
        file: 'a.csv',
        delimiter: ',',
        header: ['a', 'b'],
        rows: [
          { row: 2, line: 2, cells: ['1', '2'] },
          { row: 3, line: 3, cells: ['3', '4'] },
        ],
      });
    }
  });

  it('reads what csv-parse reads, whatever well-formed cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ố', ' ', '"', '\n', ';', '0', '.') });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 });
    const write = (rows: readonly (readonly string[])[]) =>
      rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
    fc.assert(
      fc.property(table, (rows) => {
        const { header, rows: rest, damaged } = read(write(rows));
        if (damaged !== undefined) return;
        const expected = parse(write(rows), { relax_column_count: true });
        expect([header, ...rest.map(({ cells }) => cells)]).toEqual(expected);
      }),
      { seed, numRuns: 300 },
    );
  });
});

const header = 'docCode,fileCode,subject,organName,mode,language';
const rowOf = (number: number, subject = 'Tình hình', mode = '01') =>
  `TU-01-${String(number)},TU-01,${subject},Tỉnh ủy,${mode},01`;
/** Rows read, and rows refused with what and where. */
const outcomeOf = (...lines: readonly string[]) => {
  const { rows, damaged = [] } = read([header, ...lines].join('\n'));
  return {
    read: rows.map(({ row }) => row),
    refused: damaged.map(({ row, kind, column }) => `${String(row)} ${kind} ${String(column)}`),
  };
};

describe('a quoted cell of several lines', () => {
  it.each([
    ['prose', '"Gồm:\nxã An Hòa, xã An Bình\nvà danh sách"'],
    ['prose with as many separators as the table', '"Gồm:\na b, c d, e f, g h, i k, l m\nhết"'],
    ['ids in a sentence', '"Xem thêm:\nTU-01-2, TU-01-3\nTU-01-4"'],
    ['empty lines, quotes and figures', '"Về ""thi đua""\n\nnăm 1976, 1.250,5 tạ\n"'],
    ['a list', '"1. Tờ trình,\n2. Báo cáo,\na, b, c,\n"'],
  ])('is believed with %s', (_, cell) => {
    expect(outcomeOf(rowOf(1, cell), rowOf(2))).toEqual({ read: [2, 3], refused: [] });
  });

  const swallowed = {
    'a row': rowOf(2, 'Danh sách', '03'),
    'a row with an empty mode': rowOf(2, 'Danh sách', ''),
    'a row without its last cells': 'TU-01-2,TU-01,Danh sách',
    'a row whose cells are in another order': '03,TU-01-2,Danh sách,01,TU-01,Tỉnh ủy',
    'a row with a separator too many': 'TU-01-2,TU-01,Danh sách, phần hai,Tỉnh ủy,03,01',
    'a row with spaces after its separators': 'TU-01-2, TU-01, Danh sách, Tỉnh ủy, 03, 01',
    'a row without its id': ',,Danh sách,,Mật,',
  };
  it.each(Object.entries(swallowed))('is not believed with %s within', (_, line) => {
    const outcome = outcomeOf(rowOf(1, '"Ba sẵn sàng'), line, rowOf(3, 'Vĩ độ 20°57\'30"'));
    expect(outcome.refused).toContain('2 open-quote 2');
    expect(outcome.refused).toContain('4 misplaced-quote 2');
  });

  it.each(Object.entries(swallowed))(
    'is not believed with %s at the end of the file',
    (_, line) => {
      const outcome = outcomeOf(rowOf(1), rowOf(2, '"Ba sẵn sàng'), line);
      expect(outcome.refused).toEqual(['3 open-quote 2']);
    },
  );

  it('is not believed where the quote opens in the last column, or in the first', () => {
    expect(outcomeOf(`${rowOf(1)},"Bản sao`, rowOf(2), `${rowOf(3)},"`)).toEqual({
      read: [3],
      refused: ['2 open-quote 6', '4 open-quote 6'],
    });
    expect(outcomeOf(`"${rowOf(1)}`, rowOf(2), rowOf(3))).toEqual({
      read: [3, 4],
      refused: ['2 open-quote 0'],
    });
  });

  it('is not believed in tables of any separator and any ids', () => {
    for (const delimiter of [';', '\t']) {
      const lines = ['id;name;note', 'an-hoa;An Hòa;"xã', 'an-binh;An Bình;', 'an-loc;An Lộc;"'];
      const text = lines.join('\n').replaceAll(';', delimiter);
      expect(read(text).damaged?.map(({ row }) => row)).toEqual([2, 4]);
      expect(read(text).rows.map(({ row }) => row)).toEqual([3]);
    }
  });
});

describe('wrong quotes', () => {
  it('are all reported at once, each at its row, and the other rows are read', () => {
    const outcome = outcomeOf(
      rowOf(1, 'Phong trào "thi đua"'),
      rowOf(2),
      rowOf(3, '"Ba sẵn sàng'),
      rowOf(4),
      rowOf(5, '"Thi đua" hai tốt'),
      rowOf(6, '""Thi đua""'),
      rowOf(7, '"Hai tốt'),
    );
    expect(outcome).toEqual({
      read: [3, 5],
      refused: [
        '2 misplaced-quote 2',
        '4 open-quote 2',
        '6 misplaced-quote 2',
        '7 misplaced-quote 2',
        '8 open-quote 2',
      ],
    });
  });

  it('of a cell of several lines are one problem', () => {
    expect(outcomeOf(rowOf(1, '"Gồm\nphong trào "hai tốt" và'), rowOf(2))).toEqual({
      read: [3],
      refused: ['2 open-quote 2'],
    });
  });

  it('of the heading leave a table without columns', () => {
    const { header: heading, damaged } = read(`docCode,"subject,mode\n${rowOf(1)}\n${rowOf(2)}\n`);
    expect(heading).toEqual([]);
    expect(damaged?.[0]).toMatchObject({ row: 1, kind: 'open-quote', column: 1 });
  });

  it('of every one of many rows are found in the time of one reading', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => rowOf(index, '"Ba sẵn sàng'));
    expect(outcomeOf(...lines).refused).toHaveLength(20_000);
  });

  it('never lose a line: each is read or refused', () => {
    const unit = fc.constantFrom('"', '"', ',', '\n', 'a', '03', 'Mật', 'TU-01-1', ' ');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const { rows, damaged = [] } = read(`a,b\n${text}\n`);
        const told = rows.length + damaged.reduce((sum, { lines }) => sum + lines.length, 0);
        const inCells =
          rows
            .flatMap(({ cells }) => cells)
            .join('')
            .split('\n').length - 1;
        expect(told + inCells).toBe(`${text}\n`.split('\n').length - 1);
      }),
      { seed, numRuns: 500 },
    );
  });
});
