import { describe, expect, it } from 'vitest';
import { decodeLegacyText, detectLegacy, detectLegacyText } from '#src/text/legacy/index.ts';

/** Proper Vietnamese; the old forms are made from it with tables of the tests' own. */
const sentences = [
  'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ nhất',
  'Báo cáo tổng kết công tác xây dựng Đảng năm 1976',
  'Chỉ thị về việc tăng cường lãnh đạo sản xuất vụ đông xuân',
  'Biên bản hội nghị Ban Thường vụ Tỉnh ủy',
  'Thông báo kết luận của đồng chí Bí thư',
  'Quyết định thành lập chi bộ nhà máy',
  'Kế hoạch phát triển kinh tế và văn hóa',
  'Tờ trình xin phê duyệt đề án',
  'Hồ sơ khen thưởng các gia đình có công với cách mạng',
  'Thư của nông dân xã gửi huyện ủy',
  'Danh sách cán bộ được cử đi học',
  'Đề án sắp xếp bộ máy các cơ quan',
  'Lời kêu gọi toàn dân kháng chiến',
  'Công văn đề nghị cấp kinh phí sửa chữa cầu',
  'Điện mừng nhân ngày quốc khánh',
  'Truyền đơn rải trước chợ',
  'Hướng dẫn thực hiện điều lệ',
  'Quy chế làm việc của cấp ủy',
  'Diễn văn khai mạc',
  'Phương án phòng chống lụt bão',
  'Giấy giới thiệu sinh hoạt',
  'Nhật ký công tác của đội thanh niên xung phong',
  'Bản đồ địa giới hành chính',
  'Sổ ghi biên bản họp chi bộ',
  'Kết quả cải cách ruộng đất',
];

const tcvn3 =
  'Ă¡Â¢Ê£Ô¤Ơ¥Ư¦Đ§ă¨â©êªô«ơ¬ư\u00ADđ®àµả¶ã·á¸ạ¹ằ»ẳ¼ẵ½ắ¾ặÆầÇẩÈẫÉấÊậËèÌẻÎẽÏéÐẹÑềÒểÓễÔếÕệÖì×ỉØĩÜíÝịÞòßỏáõâóãọäồåổæỗçốèộéờêởëỡìớíợîùïủñũòúóụôừõửöữ÷ứøựùỳúỷûỹüýýỵþ';
const tcvn3Letters = new Map(tcvn3.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]));

function toTcvn3(text: string): string {
  return text.replace(/[^\0-\x7F]/g, (letter) => tcvn3Letters.get(letter) ?? letter);
}

const vniTones: Record<string, string> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
};
const vniSingles: Record<string, string> = {
  đ: 'ñ',
  Đ: 'Ñ',
  í: 'í',
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
  ơ: 'ô',
  ư: 'ö',
  Ơ: 'Ô',
  Ư: 'Ö',
};

function toVni(text: string): string {
  return text.replace(/[^\0-\x7F]/g, (letter) => {
    const single = vniSingles[letter];
    if (single !== undefined) return single;
    // Of the marks, the horn belongs to the letter and all others to the sign after it.
    const parts = letter.normalize('NFD');
    const horn = parts.includes('\u031B');
    const base = (parts.charAt(0) + (horn ? '\u031B' : '')).normalize('NFC');
    const marks = parts.slice(1).replace('\u031B', '');
    const circumflexFirst = /[\u0302\u0306]/.exec(marks)?.[0] ?? '';
    const ordered = circumflexFirst + marks.replace(circumflexFirst, '');
    const sign = vniTones[ordered] ?? '';
    return (vniSingles[base] ?? base) + (base === base.toLowerCase() ? sign : sign.toUpperCase());
  });
}

const bytesOf = (latin1: string): Uint8Array =>
  Uint8Array.from(latin1.split(''), (character) => character.charCodeAt(0));
const utf8 = new TextEncoder();

describe('detectLegacyText', () => {
  it.each(sentences)('knows %j in TCVN3 and reads it back', (sentence) => {
    expect(detectLegacyText(toTcvn3(sentence))).toBe('tcvn3');
    expect(decodeLegacyText('tcvn3', toTcvn3(sentence))).toBe(sentence);
  });

  it.each(sentences)('knows %j in VNI and reads it back', (sentence) => {
    expect(detectLegacyText(toVni(sentence))).toBe('vni');
    expect(decodeLegacyText('vni', toVni(sentence))).toBe(sentence);
  });

  it.each(sentences)('reports nothing for %j, in NFC and NFD', (sentence) => {
    expect(detectLegacyText(sentence)).toBeUndefined();
    expect(detectLegacyText(sentence.normalize('NFD'))).toBeUndefined();
    expect(detectLegacyText(sentence.toUpperCase())).toBeUndefined();
  });

  it.each([
    ['24-Q§/TU', 'tcvn3'],
    ['24-QÑ/TU', 'vni'],
    ['MËt', 'tcvn3'],
    ['B¸o c¸o', 'tcvn3'],
    ['Tænh uûy', 'vni'],
    ['Nghị quyÕt cña Đảng', 'tcvn3'],
  ])('knows the short cell %j', (text, encoding) => {
    expect(detectLegacyText(text)).toBe(encoding);
  });

  it.each([
    "Félix Trépont, né à Nogent-sur-Seine, préfet, où il mourut très âgé ; «ça et là», l'œuvre",
    'Les Moïs et les Thaïs de Hanoï à Haïphong : une enquête laïque du père Noël',
    'Thaï',
    'où',
    'laïc',
    'tôt ou tard',
    'Goût, août, sûr, dû, mûr',
    'Procès-verbal de la séance du 1er août 1914 — n° 12 § 3',
    'The naïve coöperation of Zoë, © 2024, 10 µm, 25 °C',
    'Activity report of the Bibliothèque nationale',
    'Señor Muñoz; São Paulo; Århus; Straße; Übersee; smørrebrød',
    '«ø»',
    '½ ¼ ² ³ ® ¶',
    '01 Việt · 02 Anh · 03 Pháp · 04 Nga · 05 Trung',
    'A · B · C · D',
    'báo cáo là có, cá, thì, hò, lê, Hà Nam',
    'Lê Lý',
    'Đồng chí Noël, người Thaï, nói rằng où',
    '24-NQ/TU',
    'Ðảng bộ Ðà Nẵng',
    'Nghá»‹ quyáº¿t',
    '',
  ])('raises no alarm about %j', (text) => {
    expect(detectLegacyText(text)).toBeUndefined();
  });

  it.each(['Hép 3', 'Chæ thò'])('reports nothing for %j, which is ambiguous', (text) => {
    expect(detectLegacyText(text)).toBeUndefined();
  });
});

describe('detectLegacy', () => {
  const rows = ['fileCode;title', ...sentences.map((sentence, index) => `A-${index};${sentence}`)];

  it('knows a TCVN3 file and says where and what', () => {
    expect(detectLegacy(bytesOf(toTcvn3(rows.join('\r\n'))))).toEqual({
      encoding: 'tcvn3',
      confidence: 1,
      line: 2,
      sample: 'A-0;Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ nhất',
    });
  });

  it('knows a VNI file', () => {
    expect(detectLegacy(bytesOf(toVni(rows.join('\n'))))?.encoding).toBe('vni');
  });

  it('knows a Windows-1258 file', () => {
    const old = 'Nghiò quyêìt Ðaòi hôòi ðaòi biêÒu, ðýõÌng lôìi cuÒa ÐaÒng';
    expect(detectLegacy(bytesOf(old))).toMatchObject({
      encoding: 'windows-1258',
      sample: 'Nghị quyết Đại hội đại biểu, đường lối của Đảng',
    });
  });

  it.each([
    ['UTF-8', utf8.encode(rows.join('\n'))],
    ['decomposed UTF-8', utf8.encode(rows.join('\n').normalize('NFD'))],
    ['plain ASCII', utf8.encode('fileCode,title\nA,Bao cao')],
    ['nothing', new Uint8Array()],
    ['French in Windows-1252', bytesOf('Journal de Félix Trépont, préfet; où il est né; très tôt')],
    ['UTF-16', bytesOf('\xFF\xFEN\0g\0h\0')],
  ])('does not take %s for one of them', (_, bytes) => {
    expect(detectLegacy(bytes)).toBeUndefined();
  });
});
