import type { IssueTypes } from './issue-type.ts';

/** Files and folders of scans. */
export const scanIssues = {
  'doubled-scan': {
    severity: 'error',
    vi: {
      message: '"{first}" và "{other}" cùng tên, không rõ tệp nào là trang.',
      help: 'Giữ một tệp trong thư mục này, chuyển tệp kia ra ngoài.',
    },
    en: {
      message:
        '"{first}" and "{other}" have the same name; it is not known which of them is the page.',
      help: 'Keep one file in this folder and move the other out.',
    },
  },
  'unreadable-format': {
    severity: 'error',
    vi: {
      message: 'Định dạng {format} không đọc được ở đây, trang sẽ bị thiếu.',
      help: 'Chuyển sang TIFF mà không mất gì bằng lệnh này trong thư mục của tệp: {command}; rồi chuyển tệp này ra ngoài.',
    },
    en: {
      message: 'The format {format} cannot be read here; its page would be missing.',
      help: 'Convert it to TIFF without loss by this command in the folder of the file: {command}; then move this file out.',
    },
  },
  'misnamed-scan': {
    severity: 'error',
    vi: {
      message: 'Tệp này là {format}, nhưng đuôi tên khác nên không được đọc; trang sẽ bị thiếu.',
      help: 'Đổi tên thành "{target}".',
    },
    en: {
      message:
        'This file is {format}, but its suffix differs, so it is not read; its page would be missing.',
      help: 'Rename it to "{target}".',
    },
  },
  'not-a-picture': {
    severity: 'error',
    vi: {
      message: 'Tệp này không phải ảnh mà là {format}; trang sẽ bị thiếu.',
      help: 'Chép lại ảnh từ bản gốc, hoặc chuyển tệp này ra ngoài.',
    },
    en: {
      message: 'This file is not a picture but {format}; its page would be missing.',
      help: 'Copy the picture again from the original, or move this file out.',
    },
  },
  'unread-copy': {
    severity: 'warning',
    vi: {
      message: 'Tệp này không được đọc; trang lấy từ "{read}".',
      help: 'Nếu là bản khác của cùng một trang thì chuyển ra ngoài; nếu không, lưu thành TIFF hoặc JPEG với tên riêng.',
    },
    en: {
      message: 'This file is not read; the page comes from "{read}".',
      help: 'Move it out if it is a copy of that page; otherwise save it as TIFF or JPEG under a different name.',
    },
  },
  'unreadable-pdf': {
    severity: 'warning',
    vi: {
      message: 'Không đọc được tệp PDF này ({reason}); các trang của nó sẽ không hiện.',
      help: 'Bỏ mật khẩu nếu có, mở bằng phần mềm khác rồi lưu lại. Tên viết hoa là giới hạn có thể tăng.',
    },
    en: {
      message: 'This PDF cannot be read ({reason}); its pages will not be shown.',
      help: 'Remove its password, or open it in another program and save it again. A name in capitals is a limit that you can raise.',
    },
  },
  'unapplied-redaction': {
    severity: 'error',
    vi: {
      message:
        'PDF có vùng đánh dấu che (Redact) chưa được áp dụng, ở trang: {pages}. Chữ và ảnh bên dưới vẫn còn nguyên.',
      help: 'Mở bằng phần mềm PDF, chọn áp dụng che (Apply Redactions) rồi lưu lại; hoặc xoá các dấu ấy.',
    },
    en: {
      message:
        'The PDF has redactions that are marked but not applied, on pages: {pages}. The content under them is still there.',
      help: 'Apply the redactions in a PDF program and save the file; or remove the marks.',
    },
  },
  'pdf-beside-images': {
    severity: 'warning',
    vi: {
      message:
        'Tệp PDF này không được đọc: trong thư mục có ảnh rời, PDF được coi là bản sao của chúng.',
      help: 'Nếu PDF có trang mà ảnh rời không có, tách các trang ấy thành ảnh; nếu không, chuyển PDF ra ngoài.',
    },
    en: {
      message: 'This PDF is not read: next to single images it is assumed to be a copy of them.',
      help: 'If it has pages that are missing from the images, save those as images; otherwise move the PDF out.',
    },
  },
  'dangling-link': {
    severity: 'error',
    vi: {
      message: 'Liên kết này dẫn tới một tệp hay thư mục không có.',
      help: 'Kiểm tra ổ đĩa mạng đã nối chưa; sửa liên kết, hoặc chép chính tệp vào đây.',
    },
    en: {
      message: 'This link points to a file or folder that does not exist.',
      help: 'Check whether the network drive is connected; correct the link or copy the file itself here.',
    },
  },
  'circular-folder': {
    severity: 'warning',
    vi: {
      message: 'Liên kết này dẫn ngược về thư mục chứa nó, nên không được đọc.',
      help: 'Xóa liên kết.',
    },
    en: {
      message: 'This link points back to a folder above it; it is not read.',
      help: 'Remove the link.',
    },
  },
  'unused-scan-file': {
    severity: 'warning',
    vi: {
      message: 'Tệp này không phải trang, không phải tệp toàn văn; không được dùng.',
      help: 'Chuyển ra ngoài thư mục ảnh. Nếu là ảnh quét, đổi đuôi tệp cho đúng loại; nếu là tệp toàn văn, xuất lại dạng ALTO, PAGE XML hoặc hOCR.',
    },
    en: {
      message: 'This file is neither a page nor a transcript; it is not used.',
      help: 'Move it out of the folder. If it is a scan, give it the right file name extension; if it is a transcript, export it as ALTO, PAGE XML or hOCR.',
    },
  },
  'unmatched-transcript': {
    severity: 'warning',
    vi: {
      message: 'Tệp toàn văn này không cùng tên với ảnh nào, nên không được dùng.',
      help: 'Đặt tên như ảnh của nó: 0001.xml cho 0001.jpg.',
    },
    en: {
      message: 'This transcript does not have the name of a scan; it is not used.',
      help: 'Give it the name of its scan: 0001.xml for 0001.jpg.',
    },
  },
  'second-transcript': {
    severity: 'warning',
    vi: {
      message: 'Ảnh này đã có tệp toàn văn "{read}"; tệp này không được đọc.',
      help: 'Giữ bản đúng, chuyển bản kia ra ngoài.',
    },
    en: {
      message: 'Its scan already has the transcript "{read}"; this one is not read.',
      help: 'Keep the right one and move the other out.',
    },
  },
  'looping-tiff': {
    severity: 'error',
    vi: {
      message: 'Danh sách trang của tệp TIFF này quay vòng hoặc dài quá 20.000 trang.',
      help: 'Tệp hỏng: mở bằng phần mềm ảnh và lưu lại, hoặc quét lại.',
    },
    en: {
      message: 'The page list of this TIFF is circular or has more than 20,000 pages.',
      help: 'The file is damaged: open it in an image program and save it again, or scan it again.',
    },
  },
  'broken-tiff': {
    severity: 'error',
    vi: {
      message: 'Tệp TIFF bị cắt cụt: sau trang {read} không đọc tiếp được.',
      help: 'Chép lại từ bản gốc, hoặc quét lại.',
    },
    en: {
      message: 'The TIFF is truncated: nothing can be read after page {read}.',
      help: 'Copy it again from the original, or scan it again.',
    },
  },
  'tiff-without-page': {
    severity: 'error',
    vi: {
      message: 'Tệp TIFF chỉ có ảnh thu nhỏ; ảnh đủ cỡ không có hoặc nằm ở chỗ không đọc được.',
      help: 'Xuất lại thành TIFF thường hoặc JPEG từ phần mềm đã tạo ra nó.',
    },
    en: {
      message: 'The TIFF contains only reduced images; the full one is missing or not accessible.',
      help: 'Export it again as plain TIFF or JPEG from the program that made it.',
    },
  },
  'tiff-thumbnail': {
    severity: 'warning',
    vi: {
      message:
        'Ảnh thứ {page} trong tệp TIFF ({width}×{height}) được coi là ảnh thu nhỏ, không phải trang.',
      help: 'Nếu là một trang thật, tách thành tệp riêng.',
    },
    en: {
      message:
        'Image {page} in the TIFF ({width}×{height}) is treated as a thumbnail, not as a page.',
      help: 'If it is a page, save it as a separate file.',
    },
  },
  'unused-scans': {
    severity: 'warning',
    vi: {
      message: 'Không văn bản nào dùng {count} tệp trong thư mục này.',
      help: 'Đổi tên thư mục theo <phông>/<mã hồ sơ>/<mã văn bản> (đúng cả chữ hoa), ghi vào cột scans, hoặc chuyển ra ngoài.',
    },
    en: {
      message: 'No item uses the {count} files in this folder.',
      help: 'Rename the folder to <fonds>/<file code>/<item code> (case matters), enter it in the column scans, or move it out.',
    },
  },
  'more-unused-scans': {
    severity: 'warning',
    vi: {
      message: 'Còn {count} thư mục nữa trong đây không văn bản nào dùng.',
      help: 'Sửa các thư mục đã nêu rồi kiểm tra lại.',
    },
    en: {
      message: '{count} more folders here are not used by any item.',
      help: 'Correct those that are listed, then check again.',
    },
  },
  'secret-scans': {
    severity: 'error',
    vi: {
      message: 'Trong thư mục ảnh có {count} thư mục của tài liệu mật.',
      help: 'Đưa ảnh và mọi bản sao ra khỏi máy này; báo người phụ trách bảo mật.',
    },
    en: {
      message: 'The scans contain {count} folders of secret records.',
      help: 'Remove the scans and every copy from this machine; tell the officer in charge.',
    },
  },
} as const satisfies IssueTypes;
