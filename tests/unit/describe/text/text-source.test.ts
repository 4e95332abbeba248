import { expect, test } from 'vitest';
import { toTextSource } from '#src/describe/text/text-source.ts';
import { openItem } from '../../views/records/public-records.ts';

const lines = [{ text: 'Phiếu họp', x: 1, y: 1, width: 9, height: 9 }];
const machine = { confidence: 93 };
const item = (textSource?: string) =>
  openItem({ fields: { ...(textSource !== undefined && { textSource }) } });

test('a text says how it came about', () => {
  expect(toTextSource(item('typed'), { lines, machine }, 'vi')).toBe('Gõ tay, đối chiếu bản gốc');
  expect(toTextSource(item(), { lines, machine }, 'vi')).toBe(
    'Máy đọc (OCR), độ tin cậy 93 %, chưa soát',
  );
  expect(toTextSource(item('machine'), { lines }, 'en')).toBe(
    'Read by a machine (OCR), not checked',
  );
  expect(toTextSource(item(), { lines, machine: { isMended: true } }, 'en')).toBe(
    'Read by a machine (OCR), corrected by a person',
  );
});

test('a text without a stated source says so, and a page without text has none', () => {
  expect(toTextSource(item(), { lines }, 'en')).toContain('Not stated');
  expect(toTextSource(item('typed'), { lines: [] }, 'vi')).toBeUndefined();
});
