import { describe, expect, it } from 'vitest';
import { findDelimiter, readDelimiter } from '#src/text/delimiter.ts';

describe('the separator', () => {
  it.each([
    ['a,b;c\n;;;;', ','],
    ['a;b;c,d', ';'],
    ['a\tb', '\t'],
    ['"a,b,c,d";e', ';'],
    ['a', ','],
  ])('of %j is %j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  it.each(['sep=;\n', 'sep=;\r\n', 'SEP=;\r', '"sep=;"\n', 'sep=;,,\n'])(
    'is declared by the line %j, which is not a row',
    (line) => {
      expect(readDelimiter(`${line}a,b;c`)).toEqual({ delimiter: ';', start: line.length });
    },
  );
});
