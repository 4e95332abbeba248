import type { Messages } from '../../messages.ts';

/** Copies of granted records, and the certificate beside them. Both languages stand in one file. */
export const copies = {
  'copies.copy': {
    note: 'The words that the rules prescribe on the first page of a copy.',
    vi: 'BẢN SAO',
    en: 'COPY',
  },
  'copies.certificate': {
    vi: 'CHỨNG NHẬN BẢN SAO TÀI LIỆU LƯU TRỮ',
    en: 'Certificate of a copy of an archival record',
  },
  'copies.signature': {
    vi: 'Chữ ký số của cơ quan lưu trữ',
    en: 'Digital signature of the archive',
  },
  'copies.authenticationCode': {
    vi: 'Mã xác thực lưu trữ',
    en: 'Archival authentication code',
  },
  'copies.archive': { vi: 'Tên cơ quan lưu trữ', en: 'Archive' },
  'copies.receiver': { vi: 'Người nhận', en: 'Receiver' },
  'copies.identity': { vi: 'Mã định danh của người nhận', en: 'Identity number of the receiver' },
  'copies.notStated': { vi: 'Không ghi', en: 'Not stated' },
  'copies.sourceCode': { vi: 'Mã lưu trữ của tài liệu gốc', en: 'Archival code of the original' },
  'copies.documentNumber': { vi: 'Số, ký hiệu', en: 'Number and notation' },
  'copies.unnumbered': { vi: 'Không số', en: 'Unnumbered' },
  'copies.documentType': { vi: 'Loại tài liệu', en: 'Type of record' },
  'copies.subject': { vi: 'Trích yếu nội dung', en: 'Title' },
  'copies.purpose': { vi: 'Mục đích sử dụng', en: 'Purpose of use' },
  'copies.issuedOn': { vi: 'Ngày cấp', en: 'Issued on' },
  'copies.usableUntil': { vi: 'Thời hạn sử dụng', en: 'To be used until' },
  'copies.count': { vi: 'Số bản', en: 'Number of copies' },
} as const satisfies Messages;
