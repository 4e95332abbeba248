import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemTypes } from './item-types.ts';
import { drawOne, seededRandom } from './random.ts';

const fileSize = 12;
const filesInFonds = 250;
const words =
  'tỉnh ủy huyện xã đảng bộ hội nghị chi đoàn thanh niên phụ nữ nông dân sản xuất vụ mùa đông xuân thủy lợi đê điều giao thông cầu đường trường học y tế bình dân học vụ thi đua khen thưởng cán bộ tổ chức tuyên giáo kiểm tra lưu trữ hồ sơ tài liệu chỉnh lý thu thập kho sách báo văn hóa nghệ thuật khôi phục phát triển kinh tế kế hoạch năm quý tháng tổng kết sơ kết phương hướng nhiệm vụ'.split(
    ' ',
  );

/** Writes a content folder of `items` items, deterministic for a seed. Returns their codes. */
export function generateArchive(
  folder: string,
  items: number,
  seed: number,
  pagesPerItem = 2,
): readonly string[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => drawOne(list, random);
  const phrase = (length: number) => {
    const text = Array.from({ length }, () => pick(words)).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'site.yaml'),
    'name: { vi: Kho đo tốc độ, en: Bench archive }\nsample: true\n',
  );
  const fileCount = Math.ceil(items / fileSize);
  const fondsCount = Math.ceil(fileCount / filesInFonds);
  const codes: string[] = [];
  for (let fonds = 1; fonds <= fondsCount; fonds += 1) {
    const code = `P${fonds}`;
    const files = [
      'fileCode,fileCatalog,fileNotation,title,title_en,mode,language,startDate,endDate,totalDoc,maintenance',
    ];
    const docs = [
      'docCode,fileCode,docOrdinal,typeName,codeNumber,codeNotation,issuedDate,organName,subject,subject_en,language,numberOfPage,mode,accessReason,description',
    ];
    for (let file = 1; file <= filesInFonds && codes.length < items; file += 1) {
      const inventory = String(1 + Math.floor(file / 100)).padStart(2, '0');
      const fileCode = `${code}-${inventory}-${String(file).padStart(4, '0')}`;
      const year = 1930 + Math.floor(random() * 75);
      const inFile = Math.min(fileSize, items - codes.length);
      files.push(
        `${fileCode},${inventory},${file},${phrase(9)},${file % 3 === 0 ? 'Records of the year' : ''},01,01,${year},${year},${inFile},01`,
      );
      for (let item = 1; item <= inFile; item += 1) {
        const itemCode = `${fileCode}-${String(item).padStart(3, '0')}`;
        const mode = random() < 0.1 ? '02,privacy' : '01,';
        const day = `${String(1 + Math.floor(random() * 28)).padStart(2, '0')}/${String(1 + Math.floor(random() * 12)).padStart(2, '0')}/${year}`;
        docs.push(
          `${itemCode},${fileCode},${item},${pick(itemTypes)},${item},BC/TU,${day},Văn phòng,${phrase(14)},${item % 3 === 0 ? 'Report of the year' : ''},01,${pagesPerItem},${mode},${phrase(30)}`,
        );
        codes.push(itemCode);
      }
    }
    const fondsDir = join(folder, 'fonds', code);
    mkdirSync(fondsDir, { recursive: true });
    writeFileSync(
      join(fondsDir, 'fonds.md'),
      `---\nfondsCode: ${code}\ntitle: Phông đo số ${fonds}\ntitle_en: Bench fonds ${fonds}\n---\n${phrase(60)}.\n`,
    );
    writeFileSync(join(fondsDir, 'files.csv'), files.join('\n'));
    writeFileSync(join(fondsDir, 'items.csv'), docs.join('\n'));
  }
  return codes;
}
