import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../src/catalogue/read/csv.ts';

const read = (text: string) => {
  const reading = readCsv('a.csv', text);
  if (reading.kind !== 'table') throw new Error('unreadable');
  return reading.table;
};

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

  it('refuses a quote that does not close, with its line and without its words', () => {
    const reading = readCsv('a.csv', 'a,b\n1,2\n"bí mật,3\n');
    expect(reading).toMatchObject({ kind: 'unreadable', issue: { name: 'unreadable-csv' } });
    expect(JSON.stringify(reading)).not.toContain('bí mật');
  });
});
