import type { IssueTypes } from './issue-type.ts';

/** Values of `site.yaml`. */
export const settingIssues = {
  'bad-setting': {
    severity: 'error',
    vi: { message: 'Giá trị của "{setting}" không dùng được.', help: 'Cần: {expectedVi}.' },
    en: { message: 'The value of "{setting}" cannot be used.', help: 'Expected: {expectedEn}.' },
  },
  'unknown-setting': {
    severity: 'error',
    vi: { message: 'Không biết mục "{setting}".', help: 'Bỏ mục này.' },
    en: { message: 'Unknown setting "{setting}".', help: 'Remove it.' },
  },
  'unknown-field': {
    severity: 'error',
    vi: {
      message: 'publicFields: không có trường "{value}".',
      help: 'Dùng tên cột trong content/README.md.',
    },
    en: {
      message: 'publicFields: there is no field "{value}".',
      help: 'Use the column names of content/README.en.md.',
    },
  },
  'url-with-path': {
    severity: 'error',
    vi: {
      message:
        'Địa chỉ trang (url) có đường dẫn sau tên máy chủ: "{value}". Trang phải đứng ở gốc của một tên miền.',
      help: 'Ghi {root}; nếu ở đó đã có trang khác, xin một tên miền con riêng, ví dụ https://phongdoc.tinh.example.',
    },
    en: {
      message:
        'The address of the site (url) has a path after the host: "{value}". The site must be at the root of a host.',
      help: 'Write {root}; if another site is there, request a separate subdomain, such as https://phongdoc.tinh.example.',
    },
  },
  'url-with-query': {
    severity: 'error',
    vi: {
      message: 'Địa chỉ trang (url) có phần sau dấu ? hoặc #: "{value}".',
      help: 'Chỉ ghi https:// và tên máy chủ.',
    },
    en: {
      message: 'The address of the site (url) has a part after ? or #: "{value}".',
      help: 'Write only https:// and the host.',
    },
  },
  'url-with-user': {
    severity: 'error',
    vi: {
      message: 'Địa chỉ trang (url) có tên người dùng hoặc mật khẩu trước dấu @.',
      help: 'Bỏ phần ấy và dấu @; nếu đó là mật khẩu thật thì đổi mật khẩu, vì tệp này nhiều người đọc được.',
    },
    en: {
      message: 'The address of the site (url) has a user name or a password before an @.',
      help: 'Remove it and the @; if the password is real, change it, because many people can read this file.',
    },
  },
  'url-with-space': {
    severity: 'error',
    vi: {
      message: 'Địa chỉ trang (url) có dấu cách hoặc xuống dòng: "{value}".',
      help: 'Ghi một địa chỉ liền nhau, ví dụ https://phongdoc.tinh.example.',
    },
    en: {
      message: 'The address of the site (url) contains a space or a line break: "{value}".',
      help: 'Write one address without spaces, such as https://phongdoc.tinh.example.',
    },
  },
  'url-scheme': {
    severity: 'error',
    vi: {
      message: 'Địa chỉ trang (url) không bắt đầu bằng https:// hoặc http://: "{value}".',
      help: 'Ghi đủ, ví dụ https://phongdoc.tinh.example.',
    },
    en: {
      message: 'The address of the site (url) does not begin with https:// or http://: "{value}".',
      help: 'Write it in full, such as https://phongdoc.tinh.example.',
    },
  },
  'url-host': {
    severity: 'error',
    vi: {
      message: 'Tên máy chủ trong địa chỉ trang (url) không dùng được: "{value}".',
      help: 'Chỉ ghi một tên miền hoặc địa chỉ IP sau https://, không có dấu chấm ở cuối, ví dụ https://phongdoc.tinh.example.',
    },
    en: {
      message: 'The host in the address of the site (url) cannot be used: "{value}".',
      help: 'Write one host name or IP address after https://, without a dot at the end, such as https://phongdoc.tinh.example.',
    },
  },
} as const satisfies IssueTypes;
