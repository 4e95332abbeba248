import { describe, expect, it } from 'vitest';
import { readMode } from '#src/catalogue/mode.ts';

describe('reading mode', () => {
  it.each([
    ['01', 'open'],
    ['1', 'open'],
    ['Công khai', 'open'],
    ['CÔNG KHAI', 'open'],
    ['cong khai', 'open'],
    ['01 - Công khai', 'open'],
    ['Không hạn chế', 'open'],
    ['02', 'conditional'],
    ['2', 'conditional'],
    ['Sử dụng có điều kiện', 'conditional'],
    ['Hạn chế', 'conditional'],
    ['03', 'secret'],
    ['3', 'secret'],
    ['003', 'secret'],
    ['3,0', 'secret'],
    ['03 - Mật', 'secret'],
    ['Mật', 'secret'],
    ['mat', 'secret'],
    ['TỐI MẬT', 'secret'],
    ['Tuyệt mật', 'secret'],
    ['Tài liệu mật', 'secret'],
    ['top secret', 'secret'],
    ['TM', 'secret'],
    ['A', 'secret'],
    ['M Ậ T', 'secret'],
    ['Độ mật: A', 'secret'],
    ['', 'missing'],
    ['Thường', 'unknown'],
    ['Không mật', 'unknown'],
    ['Hạn chế dùng', 'unknown'],
    ['01 - Hạn chế', 'unknown'],
    ['04', 'unknown'],
    ['0l', 'unknown'],
    ['open?', 'unknown'],
  ] as const)('takes “%s” as %s', (text, reading) => {
    expect(readMode(text)).toBe(reading);
  });
});
