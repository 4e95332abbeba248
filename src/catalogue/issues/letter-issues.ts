import type { IssueTypes } from './issue-type.ts';

/** Letters to readers. */
export const letterIssues = {
  'empty-letter': {
    severity: 'error',
    vi: { message: 'Mẫu thư không có lời nào.', help: 'Viết lời thư dưới dòng --- thứ hai.' },
    en: { message: 'The letter has no words.', help: 'Write them below the second ---.' },
  },
  'unknown-place': {
    severity: 'error',
    vi: { message: 'Không có chỗ điền "{place}".', help: 'Dùng một trong: {known}.' },
    en: { message: 'There is nothing to fill in for "{place}".', help: 'Use one of: {known}.' },
  },
  'unknown-letter-use': {
    severity: 'error',
    vi: { message: 'Không có việc "{value}" cho mẫu thư.', help: 'Dùng một trong: {known}.' },
    en: { message: 'A letter has no use "{value}".', help: 'Use one of: {known}.' },
  },
} as const satisfies IssueTypes;
