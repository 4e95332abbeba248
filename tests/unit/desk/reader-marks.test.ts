import { expect, it } from 'vitest';
import { listReaderMarks } from '#src/desk/reader-marks.ts';

const marked = 'phone 0912345678 thu';

it.each([
  ['an e-mail', { email: ' Thu@Noi.example ' }, ['email thu@noi.example']],
  ['a telephone and name, however written', { phone: '+84 (0)912-345-678', name: 'Thử' }, [marked]],
  ['one with the code of the country', { phone: '+84 912 345 678', name: 'THU' }, [marked]],
  ['one without it', { phone: '0912.345.678', name: ' Thư' }, [marked]],
  ['a telephone alone is a household’s', { phone: '0912345678' }, []],
  ['and so it is with a year', { phone: '0912345678', birthYear: '1975' }, []],
  ['name and year', { name: 'Nguyễn  Thị THỬ', birthYear: '1975' }, ['name nguyen thi thu 1975']],
  ['a name alone is nobody’s', { name: 'Nguyễn Thị Thử' }, []],
  ['nor is a short number', { phone: '113' }, []],
  ['nothing', {}, []],
] as const)('a reader is known again by %s', (_, fields, marks) => {
  expect(listReaderMarks(fields)).toEqual(marks);
});
