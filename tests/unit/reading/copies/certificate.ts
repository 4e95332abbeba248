import type { CertificateFacts } from '#src/reading/copies/certificate-facts.ts';

/** A certificate that may be issued. */
export const facts: CertificateFacts = {
  authenticationCode: 'XT-2026-000123',
  archive: 'Lưu trữ lịch sử Đảng bộ tỉnh Hải Sơn',
  receiver: 'Nguyễn Thị Hồng Hạnh',
  identity: '001188012345',
  sourceCode: 'HS.LTĐB-TU-01-0145-0000001',
  documentNumber: '24-NQ/TU',
  documentType: 'Nghị quyết',
  subject: 'Về phát triển thủy lợi và khai hoang vùng ven biển',
  purpose: 'Cá nhân',
  issuedOn: '2026-11-23',
  usableUntil: '2026-12-08',
  count: 2,
};
