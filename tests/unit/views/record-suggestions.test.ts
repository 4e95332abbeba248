import { describe, expect, it } from 'vitest';
import { suggestRecords } from '#src/views/record-suggestions.ts';
import { catalogueOf, closedItem } from './browse-catalogue.ts';
import { openFile, openItem } from './records/public-records.ts';

const catalogue = catalogueOf({
  files: [
    openFile({ id: 'TU-02-0145', notation: '145' }),
    openFile({ id: 'TU-02-0146', notation: '146', title: { vi: 'Xóa nạn mù chữ' } }),
  ],
  items: [
    openItem({ id: 'TU-02-0145-001', file: 'TU-02-0145', number: '24-NQ/TU' }),
    closedItem('B'),
  ],
});

describe('records that a typed reference may mean', () => {
  it.each([
    'TU-02-0145',
    'tu.2.145',
    'TU 02 145',
    'Phông TU, mục lục số 02, hồ sơ 145',
    'phong tu, ml 02, hs 145',
  ])('are one where %j says it exactly', (typed) => {
    expect(suggestRecords(catalogue, typed)).toEqual(['TU-02-0145']);
  });

  it('are found by words of a title without marks, and by the number of a document', () => {
    expect(suggestRecords(catalogue, 'nan mu chu')).toEqual(['TU-02-0146']);
    expect(suggestRecords(catalogue, '24-nq/tu')).toEqual(['TU-02-0145-001']);
  });

  it('hold conditional records', () => {
    expect(suggestRecords(catalogue, 'b')).toContain('B');
  });

  it('are empty for unknown text, spaces and signs', () => {
    for (const typed of ['không đâu có', '   ', '-'])
      expect(suggestRecords(catalogue, typed)).toEqual([]);
  });
});
