import { smallArchive } from '../build/small-archive.ts';

const { 'fonds/TU/items.csv': items = '' } = smallArchive;

/** The conditional item of the small archive, with three pages. */
export const closedItem = {
  id: 'TU-01-0145-002',
  title: 'Tình hình sáu tháng',
  reference: 'Phông TU, Mục lục 01, Hồ sơ 145, tờ 3–5',
  pages: 3,
  /** Its scans and their text in the sample. */
  scans: 'TU/TU-01-0145/TU-01-0145-002',
};

const page = (title: string, text: string) => `---\ntitle: ${title}\n---\n${text}\n`;

/** Content files of the small archive for readers with a grant. */
export const readingArchive: Readonly<Record<string, string>> = {
  ...smallArchive,
  'site.yaml': `${smallArchive['site.yaml'] ?? ''}virtualReading: { idleMinutes: 30 }\n`,
  'fonds/TU/items.csv': items.replace(',01,1,3,02,privacy', ',01,3,3-5,02,privacy'),
  'pages/cam-ket.md': page('Cam kết của người đọc', 'Tôi chỉ dùng đúng mục đích đã nêu.'),
  'pages/cam-ket.en.md': page('Undertaking', 'I use the records as stated only.'),
};
