import type { SubCommands } from '../lib/sub-commands.ts';

/** What the sample archive is made with. */
export const sampleCommands: SubCommands = {
  scans: {
    does: {
      vi: 'dựng ảnh quét và chữ của tài liệu mẫu vào SCANS_DIR',
      en: 'generates the sample scans and their transcriptions in SCANS_DIR',
    },
    run: () => import('./scans.ts'),
  },
  audio: {
    does: {
      vi: 'tạo bản ghi âm của trưng bày mẫu',
      en: 'synthesises the recordings of the sample’s exhibits',
    },
    run: () => import('./audio.ts'),
  },
};
