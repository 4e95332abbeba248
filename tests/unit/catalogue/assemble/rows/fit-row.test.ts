import { describe, expect, it } from 'vitest';
import { fitRow } from '#src/catalogue/assemble/rows/fit-row.ts';

const header = ['docCode', 'subject', 'mode', 'language'];
const fit = (line: string) => {
  const cells = line.split(';');
  return fitRow({ file: 'a.csv', delimiter: ';', header, rows: [] }, { row: 2, line: 2, cells });
};

describe('a row', () => {
  it('fits with as many cells as headings, and with empty ones past the end', () => {
    expect(fit('A;Một;01;01').kind).toBe('fits');
    expect(fit('A;Một;01;01;; ').kind).toBe('fits');
  });

  it('is repaired where only prose can have split it', () => {
    expect(fit('A;Một; hai; ba;01;01')).toMatchObject({
      kind: 'mended',
      row: { cells: ['A', 'Một; hai; ba', '01', '01'] },
    });
  });

  it('is filled up when its last cells are missing', () => {
    expect(fit('A;Một;01')).toMatchObject({
      kind: 'short',
      row: { cells: ['A', 'Một', '01', ''] },
    });
  });

  it.each([
    ['a separator without a space', 'A;Một;hai;01;01'],
    ['more such cells than there are too many', 'A; Một; hai;01;01'],
    ['a code after a space', 'A;Một;hai; 02;01'],
    ['a mode after a space', 'A;Một;hai; Hạn chế;01'],
    ['secrecy after a space', 'A;Một;hai; Mật;01'],
  ])('is not repaired with %s', (_, line) => {
    expect(fit(line).kind).toBe('misfit');
  });
});
