import { expect, it } from 'vitest';
import { listReaderMarks } from '../../../src/desk/reader-marks.ts';

it.each([
  ['an e-mail', { email: ' Thu@Noi.example ' }, ['email thu@noi.example']],
  ['a telephone, however it is written', { phone: '+84 (0)912-345-678' }, ['phone 0912345678']],
  ['one with the code of the country', { phone: '+84 912 345 678' }, ['phone 0912345678']],
  ['one without it', { phone: '0912.345.678' }, ['phone 0912345678']],
  ['name and year', { name: 'Nguyễn  Thị THỬ', birthYear: '1975' }, ['name nguyen thi thu 1975']],
  ['a name alone is nobody’s', { name: 'Nguyễn Thị Thử' }, []],
  ['nor is a short number', { phone: '113' }, []],
  ['nothing', {}, []],
] as const)('a reader is known again by %s', (_, fields, marks) => {
  expect(listReaderMarks(fields)).toEqual(marks);
});
