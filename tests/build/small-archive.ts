/** Content files of an archive so small that it builds in no time, without a fault in it. */
export const smallArchive: Readonly<Record<string, string>> = {
  'site.yaml': 'name: { vi: Kho thử, en: Trial store }\n',
  'fonds/TU/fonds.md': '---\nfondsCode: TU\ntitle: Phông Tỉnh ủy\n---\nThành lập năm 1930.\n',
  'fonds/TU/files.csv':
    'fileCode,fileCatalog,fileNotation,title,mode,language,startDate,endDate,totalDoc,maintenance\n' +
    'TU-01-0145,01,145,Đại hội Đảng bộ tỉnh,01,01,1976,1977,2,01\n',
  'fonds/TU/items.csv':
    'docCode,fileCode,typeName,issuedDate,organName,subject,language,numberOfPage,folios,mode,accessReason\n' +
    'TU-01-0145-001,TU-01-0145,Nghị quyết,03/02/1976,Tỉnh ủy,Về nhiệm vụ năm 1976,01,2,1-2,01,\n' +
    'TU-01-0145-002,TU-01-0145,Báo cáo,8/1976,Tỉnh ủy,Tình hình sáu tháng,01,1,3,02,privacy\n',
  'collections/mua-xuan.mdx':
    '---\ntitle: Mùa xuân\nsummary: Những ngày đầu.\n---\nLời mở đầu.\n\n<Record ref="TU-01-0145-001" />\n',
};
