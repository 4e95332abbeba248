import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  formatAsAnnotations,
  formatAsJson,
  formatForTerminal,
} from '#src/catalogue/issues/index.ts';
import { issueTypes, toIssue, type Issue } from '#src/catalogue/issues/issue.ts';

const place = { file: 'fonds/TU/items.csv', row: 412, column: 'mode' };
const issues: Issue[] = [
  toIssue(
    'unknown-reference',
    { ...place, row: 980, line: 1203, column: 'fileCode' },
    { value: 'TU-01-145', whatVi: 'hồ sơ', whatEn: 'file' },
    { near: 'TU-01-0145' },
  ),
  toIssue('unknown-access', place, { value: 'Hạn chế\ndùng, 100%' }),
  toIssue('empty-row', { file: 'fonds/TU/files.csv', row: 7 }, {}),
];
const options = { language: 'vi', root: 'content/' } as const;

describe('the report for people', () => {
  it('is sorted, states problem and fix, and has a summary', () => {
    expect(`\n${formatForTerminal(issues, options)}\n`).toMatchInlineSnapshot(`
      "
      content/fonds/TU/items.csv
        412 · mode     unknown-access    "Hạn chế dùng, 100%" không phải chế độ sử dụng. Dùng 01 (công khai) hoặc 02 (có điều kiện).
        980 · fileCode unknown-reference Không có hồ sơ "TU-01-145". Có phải "TU-01-0145"?

      Cảnh báo (không dừng việc dựng trang):

      content/fonds/TU/files.csv
        7 empty-row Dòng trống. Xóa dòng.

      2 lỗi trong 1 tệp. Trang không được dựng. 1 cảnh báo.
      "
    `);
  });

  it('is in English on demand', () => {
    const english = formatForTerminal(issues, { ...options, language: 'en' });
    expect(`\n${english}\n`).toMatchInlineSnapshot(`
      "
      content/fonds/TU/items.csv
        412 · mode     unknown-access    "Hạn chế dùng, 100%" is not an access mode. Use 01 (open) or 02 (conditional).
        980 · fileCode unknown-reference There is no file "TU-01-145". Did you mean "TU-01-0145"?

      Warnings (they do not stop the build):

      content/fonds/TU/files.csv
        7 empty-row Empty row. Remove it.

      2 errors in 1 file. The site is not built. 1 warning.
      "
    `);
  });

  it('says the same issue once', () => {
    const [first] = issues;
    const twice = first ? [first, first] : [];
    expect(formatForTerminal(twice, options)).toContain('1 lỗi trong 1 tệp');
  });

  it('says so when there are no errors', () => {
    expect(formatForTerminal([], options)).toBe('Không có lỗi.');
  });
});

describe('the report for programs', () => {
  it('is one JSON object', () => {
    expect(JSON.parse(formatAsJson(issues, options))).toMatchInlineSnapshot(`
      {
        "issues": [
          {
            "column": "mode",
            "file": "content/fonds/TU/items.csv",
            "help": "Dùng 01 (công khai) hoặc 02 (có điều kiện).",
            "message": ""Hạn chế dùng, 100%" không phải chế độ sử dụng.",
            "name": "unknown-access",
            "row": 412,
            "severity": "error",
          },
          {
            "column": "fileCode",
            "file": "content/fonds/TU/items.csv",
            "help": "Có phải "TU-01-0145"?",
            "message": "Không có hồ sơ "TU-01-145".",
            "name": "unknown-reference",
            "row": 980,
            "severity": "error",
          },
          {
            "column": null,
            "file": "content/fonds/TU/files.csv",
            "help": "Xóa dòng.",
            "message": "Dòng trống.",
            "name": "empty-row",
            "row": 7,
            "severity": "warning",
          },
        ],
        "totals": {
          "errors": 2,
          "files": 1,
          "warnings": 1,
        },
      }
    `);
  });

  it('annotates lines of the file, escaped', () => {
    expect(`\n${formatAsAnnotations(issues, options)}\n`).toMatchInlineSnapshot(`
      "
      ::error file=content/fonds/TU/items.csv,line=412,title=unknown-access::mode: "Hạn chế dùng, 100%25" không phải chế độ sử dụng. Dùng 01 (công khai) hoặc 02 (có điều kiện).
      ::error file=content/fonds/TU/items.csv,line=1203,title=unknown-reference::fileCode: Không có hồ sơ "TU-01-145". Có phải "TU-01-0145"?
      ::warning file=content/fonds/TU/files.csv,line=7,title=empty-row::Dòng trống. Xóa dòng.
      "
    `);
  });
});

describe('many problems of one file', () => {
  const place = (row: number) => ({ file: 'fonds/TU/items.csv', row });
  const many = [
    ...Array.from({ length: 500 }, (_, index) => toIssue('empty-row', place(index + 2), {})),
    ...Array.from({ length: 400 }, (_, index) =>
      toIssue('wrong-column-count', place(index + 2), { found: 1, expected: 2 }),
    ),
    toIssue('secret-row', place(900), {}),
  ];

  it('are printed up to twenty lines, secret rows among them, and the rest is counted', () => {
    const report = formatForTerminal(many, { language: 'vi', root: 'content' });
    expect(report.split('\n').filter((line) => /^ {2}\d/.test(line))).toHaveLength(40);
    expect(report).toContain('secret-row');
    expect(report).toContain('… và 381 chỗ nữa trong tệp này: wrong-column-count 381.');
    expect(report).toContain('… và 480 chỗ nữa trong tệp này: empty-row 480.');
    const english = formatForTerminal(many, { language: 'en', root: 'content' });
    expect(english).toContain('… and 480 more in this file: empty-row 480.');
  });

  it('are all there for programs', () => {
    const { issues } = JSON.parse(formatAsJson(many, { language: 'vi', root: '' })) as {
      issues: unknown[];
    };
    expect(issues).toHaveLength(901);
  });
});

describe('the table of issues', () => {
  it('has every one shown in a test', () => {
    const folder = join(import.meta.dirname, '..');
    const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const names = Object.keys(issueTypes);
    expect(names.filter((name) => !tests.some((text) => text.includes(name)))).toEqual([]);
  });
});
