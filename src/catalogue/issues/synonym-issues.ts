import type { IssueTypes } from './issue-type.ts';

/** Synonyms for the search. */
export const synonymIssues = {
  'lone-synonym': {
    severity: 'error',
    vi: {
      message: 'Nhóm chỉ có một từ.',
      help: 'Ghi ít nhất hai từ cùng nghĩa, cách nhau bằng dấu chấm phẩy: nghị quyết; NQ. Không cần nữa thì xóa dòng.',
    },
    en: {
      message: 'The group has a single word.',
      help: 'Write two words at least, with semicolons between: nghị quyết; NQ. Or delete the line.',
    },
  },
  'doubled-synonym': {
    severity: 'error',
    vi: {
      message: 'Từ "{value}" đã có ở dòng {first}.',
      help: 'Mỗi từ chỉ ở một nhóm: gộp hai nhóm làm một, hoặc bỏ từ này ở một trong hai dòng.',
    },
    en: {
      message: '"{value}" is already in line {first}.',
      help: 'A word belongs to one group: join the two, or take it out of one of the lines.',
    },
  },
  'unusable-synonym': {
    severity: 'error',
    vi: {
      message: 'Không dùng được "{value}" để tìm.',
      help: 'Ghi từ hay chữ viết tắt có chữ cái, nhiều nhất {most} chữ, và cách nhau bằng dấu chấm phẩy.',
    },
    en: {
      message: '"{value}" cannot be searched for.',
      help: 'Write words or abbreviations with letters, of {most} words at most, with semicolons between.',
    },
  },
} as const satisfies IssueTypes;
