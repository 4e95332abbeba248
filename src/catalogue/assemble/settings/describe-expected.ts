import type { $ZodIssue } from 'zod/v4/core';

/** What a setting should contain instead, in both languages. */
export function describeExpected(issue: $ZodIssue): { expectedVi: string; expectedEn: string } {
  const kind = findKind(issue);
  const words: Readonly<Record<string, readonly [string, string]>> = {
    rights: [
      'địa chỉ một giấy phép của creativecommons.org hoặc một tuyên bố của rightsstatements.org',
      'the address of a licence of creativecommons.org or of a statement of rightsstatements.org',
    ],
    session: [
      'giờ mở, giờ đóng trong cùng một ngày, viết như 07:30-11:30',
      'hours from and until within a day, written as 07:30-11:30',
    ],
    time: ['một giờ trong ngày, viết như 17:00', 'a time of the day, written as 17:00'],
    'session-order': [
      'một buổi bắt đầu sau khi buổi trước đã hết: xếp các buổi theo thứ tự trong ngày, không chồng giờ',
      'a session that begins after the one before it has ended: list them in the order of the day, without overlap',
    ],
    email: ['một địa chỉ thư điện tử', 'an e-mail address'],
    string: [
      'chữ, đặt trong dấu nháy nếu giống số',
      'text, in quotes where it looks like a number',
    ],
    boolean: ['true hoặc false', 'true or false'],
    date: ['một ngày, viết như 2027-02-08', 'a day, written as 2027-02-08'],
    number: ['một số', 'a number'],
    int: ['một số nguyên', 'a whole number'],
    object: ['các mục con, thụt vào dưới tên mục', 'entries indented below the name'],
    array: ['một danh sách, mỗi dòng bắt đầu bằng dấu -', 'a list, each line beginning with -'],
  };
  if (issue.code === 'too_big') {
    return { expectedVi: `nhiều nhất ${issue.maximum}`, expectedEn: `at most ${issue.maximum}` };
  }
  if (issue.code === 'too_small') {
    return { expectedVi: `ít nhất ${issue.minimum}`, expectedEn: `at least ${issue.minimum}` };
  }
  const [expectedVi, expectedEn] = words[kind] ?? [
    'xem lời giải trong site.yaml mẫu',
    'see the sample site.yaml',
  ];
  return { expectedVi, expectedEn };
}

function findKind(issue: $ZodIssue): string {
  if (issue.code === 'invalid_format') return issue.format;
  if (issue.code === 'custom') return String(issue.params?.['expected'] ?? '');
  return 'expected' in issue ? issue.expected : '';
}
