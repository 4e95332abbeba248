import type { SubCommands } from '../lib/sub-commands.ts';

/** What archivists do with the content folder and the scans. */
export const contentCommands: SubCommands = {
  check: {
    does: {
      vi: 'nêu mọi lỗi của dữ liệu và ảnh quét',
      en: 'reports all problems of the content and the scans',
    },
    run: () => import('./check.ts'),
  },
  new: {
    takes: '[exhibit|collection|fonds]',
    does: {
      vi: 'hỏi vài câu rồi tạo trưng bày, sưu tập hoặc phông mới',
      en: 'asks, then creates a new exhibit, collection or fonds',
    },
    run: () => import('./new.ts'),
  },
  convert: {
    takes: 'FILE',
    does: {
      vi: 'đổi tệp TCVN3, VNI, Windows-1258 sang UTF-8, thành tệp mới bên cạnh',
      en: 'converts TCVN3, VNI or Windows-1258 to UTF-8, in a new file next to the old one',
    },
    run: () => import('./convert.ts'),
  },
  'confirm-pages': {
    takes: 'ITEM…',
    does: {
      vi: 'cho xem ảnh quét đã đổi của văn bản, rồi nhận ảnh mới',
      en: 'shows which scans of an item have changed, then accepts the new ones',
    },
    run: () => import('./confirm-pages.ts'),
  },
  scans: {
    does: {
      vi: 'cắt ảnh quét mới và đã đổi; --verify soát ảnh gốc và kho ảnh; --pyramids FOLDER ghi TIFF cho máy chủ ảnh',
      en: 'cuts new and changed scans; --verify checks masters and packs; --pyramids FOLDER writes TIFFs for an image server',
    },
    run: () => import('./scans.ts'),
  },
  ocr: {
    does: {
      vi: 'nhận dạng chữ của ảnh quét chưa có toàn văn',
      en: 'recognises the words of scans that have no transcription',
    },
    run: () => import('./ocr.ts'),
  },
  opening: {
    does: {
      vi: 'liệt kê tài liệu sắp đến ngày mở',
      en: 'lists the records that open by date next',
    },
    run: () => import('./opening.ts'),
  },
  anniversaries: {
    does: {
      vi: 'liệt kê ngày kỷ niệm sắp tới và những gì còn thiếu',
      en: 'lists the next anniversaries, and what each lacks',
    },
    run: () => import('./anniversaries.ts'),
  },
  print: {
    takes: 'EXHIBIT',
    does: {
      vi: 'in trưng bày thành tập PDF: pdf/EXHIBIT.pdf',
      en: 'makes a PDF booklet of an exhibit: pdf/EXHIBIT.pdf',
    },
    run: () => import('./print.ts'),
  },
  kiosk: {
    takes: 'FOLDER',
    does: {
      vi: 'ghi trang cho màn hình ở sảnh vào một thư mục, chẳng hạn trên USB',
      en: 'writes the site for the kiosk into a folder, for example on a USB stick',
    },
    run: () => import('./kiosk.ts'),
  },
};
