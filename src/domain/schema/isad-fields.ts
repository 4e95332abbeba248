import type { Field } from './field.ts';

/**
 * Elements of ISAD(G), 2nd edition, that are missing from the national table of phông; the note of
 * each gives its number. All are optional.
 */
export const isadFields: readonly Field[] = [
  {
    name: 'creator',
    label: { vi: 'Đơn vị hình thành phông', en: 'Creator' },
    aliases: ['Tên đơn vị hình thành phông', 'creators'],
    translated: true,
    about: { vi: 'ISAD(G) 3.2.1.', en: 'ISAD(G) 3.2.1.' },
    example: 'Tỉnh ủy',
  },
  {
    name: 'extent',
    label: { vi: 'Khối lượng', en: 'Extent' },
    aliases: ['Khối lượng và vật mang tin'],
    translated: true,
    about: { vi: 'ISAD(G) 3.1.5: mét giá, số hồ sơ.', en: 'ISAD(G) 3.1.5: shelf metres, files.' },
    example: '24 mét giá, 1.250 hồ sơ',
  },
  {
    name: 'archivalHistory',
    label: { vi: 'Lịch sử phông', en: 'Archival history' },
    aliases: ['custodialHistory', 'Lịch sử lưu trữ', 'Lịch sử khối tài liệu'],
    translated: true,
    about: { vi: 'ISAD(G) 3.2.3.', en: 'ISAD(G) 3.2.3.' },
  },
  {
    name: 'acquisition',
    label: { vi: 'Nguồn thu thập', en: 'Source of acquisition' },
    aliases: ['Nguồn nộp lưu', 'Nguồn nộp trực tiếp'],
    translated: true,
    about: { vi: 'ISAD(G) 3.2.4.', en: 'ISAD(G) 3.2.4.' },
  },
  {
    name: 'scope',
    label: { vi: 'Phạm vi và nội dung', en: 'Scope and content' },
    aliases: ['scopeAndContent', 'Nội dung'],
    translated: true,
    about: { vi: 'ISAD(G) 3.3.1.', en: 'ISAD(G) 3.3.1.' },
  },
  {
    name: 'appraisal',
    label: { vi: 'Xác định giá trị, loại hủy', en: 'Appraisal and destruction' },
    aliases: ['Xác định giá trị', 'Đánh giá giá trị'],
    translated: true,
    about: { vi: 'ISAD(G) 3.3.2.', en: 'ISAD(G) 3.3.2.' },
  },
  {
    name: 'accruals',
    label: { vi: 'Bổ sung tài liệu', en: 'Accruals' },
    aliases: ['Bổ sung', 'Tài liệu bổ sung'],
    translated: true,
    about: { vi: 'ISAD(G) 3.3.3.', en: 'ISAD(G) 3.3.3.' },
  },
  {
    name: 'arrangement',
    label: { vi: 'Hệ thống sắp xếp', en: 'System of arrangement' },
    aliases: ['Sắp xếp', 'Phương án phân loại', 'Phương án hệ thống hóa'],
    translated: true,
    about: { vi: 'ISAD(G) 3.3.4.', en: 'ISAD(G) 3.3.4.' },
  },
  {
    name: 'accessConditions',
    label: { vi: 'Điều kiện tiếp cận', en: 'Conditions of access' },
    aliases: ['conditionsOfAccess', 'Điều kiện sử dụng'],
    translated: true,
    about: { vi: 'ISAD(G) 3.4.1, bằng lời.', en: 'ISAD(G) 3.4.1, in words.' },
  },
  {
    name: 'reproduction',
    label: { vi: 'Điều kiện sao chụp', en: 'Conditions of reproduction' },
    aliases: ['Sao chụp', 'conditionsOfReproduction'],
    translated: true,
    about: { vi: 'ISAD(G) 3.4.2.', en: 'ISAD(G) 3.4.2.' },
  },
  {
    name: 'physicalCharacteristics',
    label: { vi: 'Đặc điểm vật lý', en: 'Physical characteristics' },
    aliases: ['Tình trạng vật lý', 'physical'],
    translated: true,
    about: { vi: 'ISAD(G) 3.4.4.', en: 'ISAD(G) 3.4.4.' },
  },
  {
    name: 'originals',
    label: { vi: 'Nơi giữ bản gốc', en: 'Location of originals' },
    translated: true,
    about: { vi: 'ISAD(G) 3.5.1.', en: 'ISAD(G) 3.5.1.' },
  },
  {
    name: 'copies',
    label: { vi: 'Nơi giữ bản sao', en: 'Location of copies' },
    translated: true,
    about: { vi: 'ISAD(G) 3.5.2.', en: 'ISAD(G) 3.5.2.' },
  },
  {
    name: 'related',
    label: { vi: 'Tài liệu liên quan', en: 'Related records' },
    aliases: ['relatedUnits', 'relatedMaterials', 'Phông liên quan'],
    translated: true,
    about: { vi: 'ISAD(G) 3.5.3.', en: 'ISAD(G) 3.5.3.' },
  },
  {
    name: 'publication',
    label: { vi: 'Công bố', en: 'Publication note' },
    aliases: ['publicationNote', 'Công bố, ấn phẩm'],
    translated: true,
    about: { vi: 'ISAD(G) 3.5.4.', en: 'ISAD(G) 3.5.4.' },
  },
  {
    name: 'archivistNote',
    label: { vi: 'Người mô tả', en: "Archivist's note" },
    aliases: ["archivist's note"],
    translated: true,
    about: { vi: 'ISAD(G) 3.7.1.', en: 'ISAD(G) 3.7.1.' },
  },
  {
    name: 'rules',
    label: { vi: 'Quy tắc mô tả', en: 'Rules' },
    translated: true,
    about: { vi: 'ISAD(G) 3.7.2.', en: 'ISAD(G) 3.7.2.' },
  },
  {
    name: 'describedOn',
    label: { vi: 'Ngày mô tả', en: 'Date of description' },
    aliases: ['dateOfDescription', 'descriptionDate'],
    about: { vi: 'ISAD(G) 3.7.3.', en: 'ISAD(G) 3.7.3.' },
  },
];
