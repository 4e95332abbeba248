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
      message: 'The group has only one word.',
      help: 'Write at least two words, separated by semicolons: nghị quyết; NQ. Or delete the line.',
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
      help: 'A word can be in only one group: merge the two, or remove it from one of the lines.',
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
      help: 'Write words or abbreviations with letters, of at most {most} words each, separated by semicolons.',
    },
  },
} as const satisfies IssueTypes;
