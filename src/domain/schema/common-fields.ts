import type { Field } from './field.ts';

/** Columns that files and items share in Thông tư 05/2025/TT-BNV, by name. */
export const commonFields = {
  fondsCode: {
    name: 'fondsCode',
    label: { vi: 'Mã phông', en: 'Fonds code' },
    isCode: true,
    aliases: ['organId'],
    maxLength: 13,
    modelled: true,
    about: {
      vi: 'Không cần; nếu có thì phải trùng với phông của thư mục.',
      en: 'Not needed; where given it must be the fonds of the folder.',
    },
  },
  archiveCode: {
    name: 'archiveCode',
    label: { vi: 'Mã cơ quan lưu trữ', en: 'Archive code' },
    isCode: true,
    aliases: ['identifier', 'Mã lưu trữ'],
    maxLength: 13,
    about: { vi: 'Mã của cơ quan lưu trữ.', en: 'Code of the archive.' },
  },
  aliases: {
    name: 'aliases',
    label: { vi: 'Mã cũ', en: 'Former codes' },
    aliases: ['Mã trước đây', 'formerCodes', 'oldCodes'],
    modelled: true,
    about: {
      vi: 'Mã đã dùng trước đây, cách nhau bằng dấu chấm phẩy: địa chỉ cũ dẫn tới địa chỉ mới.',
      en: 'Codes used before, separated by semicolons: the old addresses lead to the new one.',
    },
    example: 'TU-1-145; TU-145',
  },
  language: {
    name: 'language',
    label: { vi: 'Ngôn ngữ', en: 'Language' },
    need: 'standard',
    kind: 'codes',
    codes: 'language',
    several: true,
    maxLength: 100,
    modelled: true,
    about: {
      vi: 'Mã hoặc tên ngôn ngữ, nhiều thì cách nhau bằng dấu chấm phẩy.',
      en: 'Codes or names, several separated by semicolons.',
    },
    example: '01; 03',
  },
  keyword: {
    name: 'keyword',
    label: { vi: 'Từ khóa', en: 'Keywords' },
    maxLength: 100,
    translated: true,
    about: { vi: 'Từ khóa, cách nhau bằng dấu chấm phẩy.', en: 'Separated by semicolons.' },
  },
  format: {
    name: 'format',
    label: { vi: 'Tình trạng vật lý', en: 'Physical condition' },
    kind: 'codes',
    codes: 'format',
    maxLength: 50,
    about: { vi: 'Mã, hoặc lời tả.', en: 'A code, or words.' },
    example: '02',
  },
  inforSign: {
    name: 'inforSign',
    label: { vi: 'Ký hiệu thông tin', en: 'Classification sign' },
    aliases: ['infoSign'],
    maxLength: 30,
    about: { vi: 'Ký hiệu phân loại thông tin.', en: 'Classification sign, free text.' },
  },
  confidenceLevel: {
    name: 'confidenceLevel',
    label: { vi: 'Mức độ tin cậy', en: 'Reliability' },
    kind: 'codes',
    codes: 'confidenceLevel',
    maxLength: 30,
    about: {
      vi: 'Gốc điện tử, số hóa hay hỗn hợp.',
      en: 'Born digital, digitised or mixed.',
    },
    example: '02',
  },
  riskRecovery: {
    name: 'riskRecovery',
    label: { vi: 'Chế độ dự phòng', en: 'Risk recovery' },
    need: 'standard',
    about: { vi: 'Theo Thông tư 05/2025.', en: 'As Thông tư 05/2025 has it.' },
  },
  riskRecoveryStatus: {
    name: 'riskRecoveryStatus',
    label: { vi: 'Tình trạng dự phòng', en: 'Risk recovery status' },
    about: { vi: 'Theo Thông tư 05/2025.', en: 'As Thông tư 05/2025 has it.' },
  },
} as const satisfies Readonly<Record<string, Field>>;
