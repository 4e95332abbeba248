import { expect, it } from 'vitest';
import { toDocumentNumber } from '../../../src/catalogue/document-number.ts';

it.each([
  ['24', 'NQ/TU', '24-NQ/TU'],
  ['024', 'NQ/TU', '024-NQ/TU'],
  ['15', 'QĐ-UBND', '15/QĐ-UBND'],
  ['15', '/QĐ-UB', '15/QĐ-UB'],
  ['7', '-TB/HU', '7-TB/HU'],
  ['24', '24-NQ/TU', '24-NQ/TU'],
  ['24', '024-NQ/TU', '024-NQ/TU'],
  ['24-NQ/TU', 'NQ/TU', '24-NQ/TU'],
  ['24', '', '24'],
  ['', '24-NQ/TU', '24-NQ/TU'],
  ['', '', undefined],
])('joins number “%s” and notation “%s” to %s', (number, notation, whole) => {
  expect(toDocumentNumber(number, notation)).toBe(whole);
});
