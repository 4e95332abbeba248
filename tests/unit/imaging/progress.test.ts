import { describe, expect, it } from 'vitest';
import { buildProgressPrinter, formatProgress } from '#src/imaging/progress.ts';
import { describeScanProblem } from '#src/imaging/problems.ts';

const halfway = { done: 600, total: 1200, cut: 590, failed: 2, elapsedMs: 60_000 };

describe('progress', () => {
  it('says count, rate, time left and failures', () => {
    expect(formatProgress(halfway)).toBe(
      'Dựng ảnh trang 600/1.200 · 9,8 trang/giây · còn 1 phút · 2 lỗi',
    );
    expect(formatProgress(halfway, 'en')).toBe(
      'Cutting pages 600/1,200 · 9.8 pages/s · 1 min left · 2 failed',
    );
  });

  it('promises nothing before anything is cut, nor when all is done', () => {
    const none = { done: 3, total: 9, cut: 0, failed: 0, elapsedMs: 50 };
    expect(formatProgress(none)).toBe('Dựng ảnh trang 3/9');
    expect(formatProgress({ ...halfway, done: 1200, failed: 0 })).not.toContain('còn');
  });

  it('writes over one line on a terminal, and seldom where output is kept', () => {
    const write = (isTTY: boolean) => {
      const written: string[] = [];
      const print = buildProgressPrinter({ isTTY, write: (text) => written.push(text) });
      for (let second = 0; second <= 24; second += 1) {
        print({ done: second, total: 24, cut: second, failed: 0, elapsedMs: second * 1000 });
      }
      return written;
    };
    expect(write(true).every((text) => text.startsWith('\r'))).toBe(true);
    expect(write(true).at(-1)).toMatch(/\n$/);
    expect(write(false)).toHaveLength(3);
  });
});

describe('a problem', () => {
  it('names the file and what to do', () => {
    const problem = {
      name: 'scan-empty',
      path: 'TU/1/0003.tif',
      itemSlug: 'tu-1',
      page: 3,
    } as const;
    expect(describeScanProblem(problem)).toBe(
      'TU/1/0003.tif\n  scan-empty  Tệp rỗng (0 byte). Chép lại từ bản gốc.',
    );
  });
});
