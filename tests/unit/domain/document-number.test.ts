import { expect, it } from 'vitest';
import { isNumberConflict, toDocumentNumber } from '#src/domain/document-number.ts';

it.each([
  ['24', 'NQ/TU', '24-NQ/TU'],
  ['024', 'NQ/TU', '024-NQ/TU'],
  ['15', 'QĐ-UBND', '15/QĐ-UBND'],
  ['15', '/QĐ-UB', '15/QĐ-UB'],
  ['7', '-TB/HU', '7-TB/HU'],
  ['24', '24-NQ/TU', '24-NQ/TU'],
  ['24', '024-NQ/TU', '024-NQ/TU'],
  ['24-NQ/TU', 'NQ/TU', '24-NQ/TU'],
  ['24', '24 NQ/TU', '24 NQ/TU'],
  ['24', '24/NQ-TU', '24/NQ-TU'],
  ['24', 'Số 24-NQ/TU', '24-NQ/TU'],
  ['24', 'số: 024-NQ/TU', '024-NQ/TU'],
  ['Số 24', 'NQ/TU', '24-NQ/TU'],
  ['24a', '24A-NQ/TU', '24A-NQ/TU'],
  ['24', '24', '24'],
  ['24-NQ/TU', '24-NQ/TU', '24-NQ/TU'],
  ['24', '25-NQ/TU', '25-NQ/TU'],
  ['15', '2015/QĐ-UBND', '15/2015/QĐ-UBND'],
  ['', 'Số 24-NQ/TU', '24-NQ/TU'],
  ['24', '', '24'],
  ['', '24-NQ/TU', '24-NQ/TU'],
  ['', '', undefined],
  ['', 'Ký hiệu: BC', 'BC'],
  ['Số: BC', '', 'BC'],
])('joins number “%s” and notation “%s” to %s', (number, notation, whole) => {
  expect(toDocumentNumber(number, notation)).toBe(whole);
});

it.each([
  ['24', '25-NQ/TU', true],
  ['24', '25 NQ/TU', true],
  ['24', '024-NQ/TU', false],
  ['24', 'NQ/TU', false],
  ['15', '2015/QĐ-UBND', false],
  ['', '25-NQ/TU', false],
])('finds that number “%s” and notation “%s” differ: %s', (number, notation, differ) => {
  expect(isNumberConflict(number, notation)).toBe(differ);
});
