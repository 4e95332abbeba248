import type { IssueTypes } from './issue-type.ts';

/** Letters to readers. */
export const letterIssues = {
  'empty-letter': {
    severity: 'error',
    vi: { message: 'Mẫu thư không có lời nào.', help: 'Viết lời thư dưới dòng --- thứ hai.' },
    en: { message: 'The letter has no text.', help: 'Write it below the second ---.' },
  },
  'unknown-place': {
    severity: 'error',
    vi: { message: 'Không có chỗ điền "{place}".', help: 'Dùng một trong: {known}.' },
    en: { message: '"{place}" is not a known placeholder.', help: 'Use one of: {known}.' },
  },
  'unknown-letter-use': {
    severity: 'error',
    vi: { message: 'Không có việc "{value}" cho mẫu thư.', help: 'Dùng một trong: {known}.' },
    en: { message: '"{value}" is not a known use of letters.', help: 'Use one of: {known}.' },
  },
} as const satisfies IssueTypes;
