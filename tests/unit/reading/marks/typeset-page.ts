import sharp, { type Sharp } from 'sharp';
import { drawLetters } from '#scripts/sample/drawing/draw-letters.ts';
import { openTypewriterFace } from '#scripts/sample/drawing/typeface.ts';

const prose = `Thực hiện nghị quyết của Ban Chấp hành Đảng bộ tỉnh về phát triển thủy lợi, Ủy ban nhân dân tỉnh đã chỉ đạo các huyện
khảo sát, thiết kế và khởi công tuyến kênh chính dài mười hai cây số, lấy nước từ đập Lò Pản về tưới cho cánh đồng bốn xã phía nam.
Trong sáu tháng đầu năm, nhân dân các xã đã góp hơn ba mươi vạn ngày công, đào đắp được một trăm năm mươi nghìn mét khối đất, xây xong
bảy cống lớn và hai mươi chiếc cầu nhỏ. Mùa mưa đến sớm làm vỡ một đoạn bờ kênh ở gần chợ, nước tràn vào ruộng lúa và vườn nhà dân, nhiều
gia đình phải dời lên đồi ở tạm. Huyện đã kịp thời cấp gạo, muối, thuốc chữa bệnh, đồng thời huy động thanh niên, bộ đội và học sinh đắp lại bờ.
Về đường sá, tỉnh mở thêm con đường từ bến sông lên vùng cao, giúp đồng bào chở ngô, sắn, chè và gỗ xuống bán ở thị xã. Trường học được sửa chữa,
mái ngói thay cho mái tranh, mỗi xã đều có lớp bổ túc văn hóa buổi tối cho người lớn tuổi. Hội nghị nhất trí đánh giá: những kết quả trên rất đáng
khích lệ, song vẫn còn nhiều khuyết điểm, nhất là việc quản lý vật tư, tiền vốn và ngày công chưa chặt chẽ, sổ sách ghi chép thiếu cẩn thận.`;
export const words = prose.split(/\s+/);

/** A page at 200 dpi, typed on paper that is not white. */
export const pageSize = { width: 1654, height: 2339 };
const [letterSize, lineHeight, margin] = [34, 62, 170];
const mostLetters = 62;

export function typesetPage(): () => Sharp {
  const { width, height } = pageSize;
  const lines = breakWords();
  const lettering = { face: openTypewriterFace(), ink: '#2b2726', size: letterSize };
  const drawn = lines.map(
    (line, at) => drawLetters(line, margin, 260 + at * lineHeight, lettering).svg,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#efe6d2"/>${drawn.join('')}</svg>`;
  return () => sharp(Buffer.from(svg)).removeAlpha();
}

function breakWords(): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < mostLetters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
