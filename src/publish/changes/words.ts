import type { Language } from '#src/domain/values.ts';
import type { ChangeKind } from './change.ts';
import type { RecordKind } from './published-record.ts';

interface ChangeWords {
  readonly records: Readonly<Record<RecordKind, string>>;
  /** The singular, if it differs from the plural. */
  readonly one: Readonly<Partial<Record<RecordKind | 'pages', string>>>;
  readonly pages: string;
  /** Heading of one kind. */
  readonly headings: Readonly<Record<ChangeKind, string>>;
  readonly nothing: string;
  readonly and: string;
  readonly more: (count: string) => string;
  readonly counts: {
    readonly added: (count: string) => string;
    readonly vanished: (count: string) => string;
    readonly renamed: (count: string) => string;
    readonly edited: (count: string) => string;
    readonly closed: (what: string) => string;
    readonly opened: (what: string) => string;
    readonly due: (what: string) => string;
    readonly dated: (count: string) => string;
    readonly unmasked: (count: string) => string;
    readonly uncovered: (count: string) => string;
    readonly rescanned: (count: string) => string;
    readonly widened: (count: string) => string;
    readonly lostPages: (count: string) => string;
    readonly repointed: (count: string) => string;
  };
}

const vi: ChangeWords = {
  records: {
    fonds: 'phông',
    file: 'hồ sơ',
    item: 'văn bản',
    collection: 'sưu tập',
    exhibit: 'trưng bày',
    anniversary: 'ngày kỷ niệm',
    page: 'trang giới thiệu',
  },
  one: {},
  pages: 'trang',
  headings: {
    opened: 'Mở ra',
    'opened-page': 'Mở ra trang',
    uncovered: 'Chỗ che bị bỏ, thu nhỏ hoặc dời đi',
    rescanned: 'Bản quét có chỗ che hoặc trang hạn chế đã bị thay bằng ảnh khác',
    unmasked: 'Tên thật thay cho publicTitle',
    widened: 'site.yaml cho thấy thêm trường của tài liệu hạn chế',
    dated: 'Ngày mở được đặt sớm hơn: đến ngày ấy sẽ tự mở',
    vanished: 'Mất khỏi trang',
    'lost-pages': 'Mất trang quét',
    renamed: 'Đổi tên',
    edited: 'Sửa phần mô tả',
    repointed: 'Trang mà bài viết chỉ theo số nay là ảnh khác: xem lại bài',
    added: 'Thêm',
    due: 'Mở đúng ngày đã định',
    'due-page': 'Trang mở đúng ngày đã định',
    closed: 'Đóng lại hoặc rút xuống',
    'closed-page': 'Trang đóng lại',
  },
  nothing: 'không có gì thay đổi',
  and: ' và ',
  more: (count) => `… và ${count} nữa`,
  counts: {
    added: (count) => `thêm ${count}`,
    vanished: (count) => `mất ${count}`,
    renamed: (count) => `đổi tên ${count}`,
    edited: (count) => `sửa ${count}`,
    closed: (what) => `đóng ${what}`,
    opened: (what) => `mở ra ${what}`,
    due: (what) => `đến ngày mở ${what}`,
    dated: (count) => `đặt ngày mở sớm hơn ${count}`,
    unmasked: (count) => `lộ tên thật ${count}`,
    uncovered: (count) => `bỏ che ${count} chỗ`,
    rescanned: (count) => `thay ảnh có chỗ che hoặc trang hạn chế ${count}`,
    widened: (count) => `cho thấy thêm ${count} trường`,
    lostPages: (count) => `mất ${count} trang quét`,
    repointed: (count) => `đổi ảnh ở ${count} chỗ trong bài viết`,
  },
};

const en: ChangeWords = {
  records: {
    fonds: 'fonds',
    file: 'files',
    item: 'items',
    collection: 'collections',
    exhibit: 'exhibits',
    anniversary: 'anniversaries',
    page: 'prose pages',
  },
  one: {
    file: 'file',
    item: 'item',
    collection: 'collection',
    exhibit: 'exhibit',
    anniversary: 'anniversary',
    page: 'prose page',
    pages: 'page',
  },
  pages: 'pages',
  headings: {
    opened: 'Opened',
    'opened-page': 'Pages opened',
    uncovered: 'Redactions removed, made smaller or moved',
    rescanned: 'Scans with redactions or restricted pages replaced by another image',
    unmasked: 'The own title shown in place of publicTitle',
    widened: 'More fields of restricted records shown by site.yaml',
    dated: 'An earlier opening day: it will open by itself on that day',
    vanished: 'Gone from the site',
    'lost-pages': 'Scanned pages gone',
    renamed: 'Titles changed',
    edited: 'Descriptions changed',
    repointed: 'Pages that a story names by number are other scans now: look at the story again',
    added: 'Added',
    due: 'Opened on the day that was set',
    'due-page': 'Pages opened on the day that was set',
    closed: 'Closed or withdrawn',
    'closed-page': 'Pages closed',
  },
  nothing: 'nothing changes',
  and: ' and ',
  more: (count) => `… and ${count} more`,
  counts: {
    added: (count) => `${count} added`,
    vanished: (count) => `${count} gone`,
    renamed: (count) => `${count} renamed`,
    edited: (count) => `${count} edited`,
    closed: (what) => `closed: ${what}`,
    opened: (what) => `opened: ${what}`,
    due: (what) => `opened on their day: ${what}`,
    dated: (count) => `${count} with an earlier opening day`,
    unmasked: (count) => `${count} with their own titles shown`,
    uncovered: (count) => `redactions removed: ${count}`,
    rescanned: (count) => `${count} guarded scans replaced`,
    widened: (count) => `${count} more fields shown`,
    lostPages: (count) => `scanned pages gone: ${count}`,
    repointed: (count) => `${count} pages in stories are other scans`,
  },
};

export const changeWords: Readonly<Record<Language, ChangeWords>> = { vi, en };
