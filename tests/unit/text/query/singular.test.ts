import { expect, it } from 'vitest';
import { toSingular } from '#src/text/query/singular.ts';

it.each([
  ['levels', 'level'],
  ['parties', 'party'],
  ['boxes', 'box'],
  ['churches', 'church'],
  ['houses', 'house'],
  ['days', 'day'],
  ['maps', 'map'],
])('takes the plural from %s', (plural, singular) => {
  expect(toSingular(plural)).toBe(singular);
});

it.each(['congress', 'campus', 'basis', 'bus', 'đường', 'sách', '1960s', 'level'])(
  'leaves %s as it is',
  (word) => {
    expect(toSingular(word)).toBe(word);
  },
);
