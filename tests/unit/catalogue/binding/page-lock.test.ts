import { expect, it } from 'vitest';
import { formatPageLock, readPageLock } from '#src/catalogue/binding/page-lock.ts';

const sum = (letter: string) => letter.repeat(64);
const lock = new Map([
  ['TU-2', [{ scan: 'lạ\\\tlùng.jpg', sha256: sum('a'), rows: 'pages' }]],
  [
    'TU-1',
    [
      { scan: '1.pdf#1', sha256: sum('b'), rows: '' },
      { scan: '1.pdf#2', sha256: sum('b'), rows: 'pages redactions:1,2,3,4' },
    ],
  ],
]);

it('a lock reads back as it was written, a line a page in order of items', () => {
  const text = formatPageLock(lock);
  expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
    `TU-1\t1\t1.pdf#1\t${sum('b')}`,
    `TU-1\t2\t1.pdf#2\t${sum('b')}\tpages redactions:1,2,3,4`,
    `TU-2\t1\tlạ\\\\\\tlùng.jpg\t${sum('a')}\tpages`,
    '',
  ]);
  expect(readPageLock(text)).toEqual({ lock, problems: [] });
  expect(readPageLock(text.replaceAll('\n', '\r\n')).lock).toEqual(lock);
});

it('a line of something else, a mark of merging, a missing or doubled page are problems', () => {
  const lines = [
    `TU-1\t1\t1.jpg\t${sum('a')}`,
    `TU-1\t1\t1.jpg\t${sum('b')}`,
    `TU-1\t4\t4.jpg\t${sum('b')}`,
    'TU-1 1 1.jpg',
    `TU-2\t1\t1.jpg\tabc`,
    '<<<<<<< HEAD',
    '=======',
  ];
  expect(readPageLock(lines.join('\n')).problems).toEqual([
    { line: 2, kind: 'order' },
    { line: 3, kind: 'order' },
    { line: 4, kind: 'line' },
    { line: 5, kind: 'line' },
    { line: 6, kind: 'conflict' },
    { line: 7, kind: 'conflict' },
  ]);
});
