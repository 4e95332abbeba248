import { describe, expect, it } from 'vitest';
import {
  compareReferences,
  formatReference,
  formatShortReference,
  parseReference,
  type Reference,
} from '#src/domain/reference.ts';

const full: Reference = { fonds: 'TU', inventory: '01', file: '145', folios: '12–15' };
const references: readonly Reference[] = [
  full,
  { fonds: 'TU', inventory: '01', file: '145' },
  { fonds: 'TU', file: '145a', folios: '7' },
  { fonds: '96AP', inventory: '2', file: '10', folios: '1–6; 104; 159–160' },
  { fonds: 'HU.03', file: '0001' },
];

describe('formatReference', () => {
  it('writes the long form in both languages', () => {
    expect(formatReference(full, 'vi')).toBe('Phông TU, Mục lục 01, Hồ sơ 145, tờ 12–15');
    expect(formatReference(full, 'en')).toBe('Fonds TU, Inventory 01, File 145, ff. 12–15');
  });

  it('leaves out what is not there, and knows one folio from many', () => {
    const one = { fonds: 'TU', inventory: '', file: '145', folios: '12' };
    expect(formatReference(one, 'vi')).toBe('Phông TU, Hồ sơ 145, tờ 12');
    expect(formatReference(one, 'en')).toBe('Fonds TU, File 145, f. 12');
  });

  it('writes folios in one style', () => {
    expect(formatReference({ ...full, folios: '1-6,104' }, 'en')).toBe(
      'Fonds TU, Inventory 01, File 145, ff. 1–6; 104',
    );
  });
});

describe('formatShortReference', () => {
  it('joins the parts', () => {
    expect(formatShortReference(full)).toBe('TU-01-145');
    expect(formatShortReference({ fonds: 'TU', inventory: '', file: '145' })).toBe('TU-145');
  });
});

describe('parseReference', () => {
  it.each(references)('parses its own output for %j', (reference) => {
    expect(parseReference(formatReference(reference, 'vi'))).toEqual(reference);
    expect(parseReference(formatReference(reference, 'en'))).toEqual(reference);
    expect(parseReference(formatShortReference(reference))).toEqual({
      ...reference,
      folios: undefined,
    });
  });

  it.each([
    'phong TU, muc luc so 01, ho so so 145, to 12-15',
    'PHÔNG TU; MỤC LỤC SỐ 01; HỒ SƠ SỐ 145; TỜ SỐ 12–15',
    'Phông  TU Mục lục 01 Hồ sơ 145 tờ 12-15',
    'Phông TU, Mục lục số 01, Hồ sơ (ĐVBQ) số 145, tờ 12-15',
    'Phông TU, ML 01, hộp số 7, ĐVBQ 145, tờ 12-15',
    'Phông: TU – Mục lục: 01 – Hồ sơ: 145 – Tờ: 12-15',
    'TU-01-145, tờ 12-15',
    'TU / 01 / 145, ff. 12–15',
    'Phông TU, Mục lục 01, Hồ sơ 145, tờ 12–15'.normalize('NFD'),
  ])('reads %j', (text) => {
    expect(parseReference(text)).toEqual(full);
  });

  it('keeps the name of a fonds as written', () => {
    expect(parseReference('Phông Tỉnh ủy Hà Nam, Mục lục số 02, Hồ sơ 145')).toEqual({
      fonds: 'Tỉnh ủy Hà Nam',
      inventory: '02',
      file: '145',
    });
  });

  it('gives all but the last two parts to the fonds', () => {
    expect(parseReference('AN-96AP-1-12')).toEqual({
      fonds: 'AN-96AP',
      inventory: '1',
      file: '12',
    });
  });

  it.each([
    '',
    '  ',
    'TU',
    'Phông TU',
    'Hồ sơ 145',
    'Phông , Hồ sơ 145',
    'Phông TU, Hồ sơ 1, Hồ sơ 2',
    'tờ 12',
  ])('finds none in %j', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });
});

describe('compareReferences', () => {
  it('orders by fonds, inventory, file and folios, numbers by value', () => {
    const order: Reference[] = [
      { fonds: 'ĐU', file: '1' },
      { fonds: 'HU', file: '2' },
      { fonds: 'TU', file: '9' },
      { fonds: 'TU', inventory: '2', file: '1' },
      { fonds: 'TU', inventory: '10', file: '2' },
      { fonds: 'TU', inventory: '10', file: '10' },
      { fonds: 'TU', inventory: '10', file: '10', folios: '2' },
      { fonds: 'TU', inventory: '10', file: '10', folios: '15' },
      { fonds: 'TU', inventory: '10', file: '10', folios: '15a' },
      { fonds: 'TU', inventory: '10', file: '145a' },
    ];
    expect([...order].reverse().sort(compareReferences)).toEqual(order);
  });
});
