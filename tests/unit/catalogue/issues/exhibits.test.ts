import { describe, expect, it } from 'vitest';
import { toIssue } from '#src/catalogue/issues/issue.ts';
import { describeIssue } from '#src/catalogue/issues/report/report.ts';
import { csv, getCatalogue, issueNamesOf, reportOf, type Changes } from '../archive.ts';

const folder = 'exhibits/cau-moi';
const key = '4f1c9ad02be87356c1d0f9e3ab724865';

/** The exhibit of the small archive with another text, in both languages. */
const exhibit = (body: string, fields = '', more: Changes = {}): Changes => {
  const text = `---\ntitle: Cầu\nsummary: Tóm tắt\n${fields}---\n${body}\n`;
  return { [`${folder}/index.mdx`]: text, [`${folder}/index.en.mdx`]: text, ...more };
};

const table = csv('Cơ quan,Ban hành', 'Văn phòng,6122', 'Huyện,hơn ba vạn');

describe('an exhibit', () => {
  it('whose parts do not fit is told part by part', async () => {
    const changes: Changes = {
      ...exhibit(''),
      [`${folder}/so-lieu.csv`]: table,
      [`${folder}/index.mdx`]: `---
title: Cầu
summary: Tóm tắt
---

<Step record="TU-01-0145-001" alt="Trang" />

<Compare>

<Figure record="TU-01-0145-001" alt="Một" />

</Compare>

<Gallery>

Lời

</Gallery>

<Scene record="TU-01-0145-001" />

<Audio file="keng.mp3" title="Kẻng" />

<Chart file="so-lieu.csv" title="Văn bản" x="Cơ quan" y="Ban hanh" type="pie" labels="a; b" />

<Chart file="so-lieu.csv" title="Văn bản" x="Cơ quan" y="Ban hành" />

<Number file="so-lieu.csv" row="Văn phong" column="Ban hành" label="văn bản" />

<Timeline>

<Event title="Không ngày" />

<Event date="hôm qua" />

</Timeline>

<Map title="Nơi">

<Place ref="an-hoa" />

<Place ref="khong-co" />

</Map>
`,
    };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/exhibits/cau-moi/index.mdx
        6  misplaced-part       <Step> chỉ đứng trong <Scene>. Chuyển vào trong thành phần ấy.
        8  wrong-parts          <Compare> phải gồm đúng 2 <Figure>, không có gì khác. Thêm hoặc bớt <Figure>; lời văn đặt ở trước hoặc sau.
        14 too-few-parts        <Gallery> chỉ gồm các <Figure>, ít nhất 2. Thêm <Figure>; các thành phần khác đặt ở trước hoặc sau.
        22 missing-beside       Không có tệp "keng.mp3" bên cạnh trưng bày. Đặt tệp vào cùng thư mục; tên không dấu, viết thường. Loại tệp dùng được: .mp3, .m4a, .ogg, .opus, .wav.
        22 missing-transcript   <Audio> chưa có lời chép cho người không nghe được. Viết lời chép giữa <Audio …> và </Audio>.
        24 unknown-chart-type   "pie" không phải loại biểu đồ. Dùng bar, column hoặc line.
        24 unknown-table-column Bảng exhibits/cau-moi/so-lieu.csv không có cột "Ban hanh". Có phải "Ban hành"?
        24 wrong-label-count    labels có 2 tên, y có 1 cột. Mỗi cột một tên, cách nhau bằng dấu chấm phẩy.
        28 unknown-table-row    Bảng exhibits/cau-moi/so-lieu.csv không có dòng "Văn phong". Có phải "Văn phòng"?
        32 missing-attribute    <Event> thiếu thuộc tính "date". Thêm date="…".
        34 unreadable-date      Không đọc được ngày "hôm qua". Ghi ngày/tháng/năm, tháng/năm hoặc năm: 03/02/1976, 8/1945, 1930, khoảng 1930, 1945–1954.
        42 unknown-reference    Không có địa danh "khong-co". Kiểm tra mã, hoặc thêm địa danh ấy.

      content/exhibits/cau-moi/so-lieu.csv
        3 · Ban hành not-a-figure "hơn ba vạn" không phải con số. Ghi như 38738 hoặc 38.738; phần lẻ sau dấu phẩy: 12,5.

      Cảnh báo (không dừng việc dựng trang):

      content/exhibits/cau-moi/index.mdx
        6  unlike-translation Bản tiếng Anh có 0 <Step>, bản tiếng Việt có 1. Dịch nốt, hoặc bỏ phần thừa.
        8  unlike-translation Bản tiếng Anh có 0 <Compare>, bản tiếng Việt có 1. Dịch nốt, hoặc bỏ phần thừa.
        10 unlike-translation Bản tiếng Anh có 0 <Figure>, bản tiếng Việt có 1. Dịch nốt, hoặc bỏ phần thừa.
        14 unlike-translation Bản tiếng Anh có 0 <Gallery>, bản tiếng Việt có 1. Dịch nốt, hoặc bỏ phần thừa.
        20 missing-alt        <Scene> chưa có lời tả ảnh cho người không nhìn thấy. Thêm alt="…": ảnh cho thấy gì, một câu ngắn.
        20 unlike-translation Bản tiếng Anh có 0 <Scene>, bản tiếng Việt có 1. Dịch nốt, hoặc bỏ phần thừa.
        22 unlike-translation Bản tiếng Anh có 0 <Audio>, bản tiếng Việt có 1. Dịch nốt, hoặc bỏ phần thừa.
        24 unlike-translation Bản tiếng Anh có 0 <Chart>, bản tiếng Việt có 2. Dịch nốt, hoặc bỏ phần thừa.
        28 unlike-translation Bản tiếng Anh có 0 <Number>, bản tiếng Việt có 1. Dịch nốt, hoặc bỏ phần thừa.
        30 unlike-translation Bản tiếng Anh có 0 <Timeline>, bản tiếng Việt có 1. Dịch nốt, hoặc bỏ phần thừa.
        32 unlike-translation Bản tiếng Anh có 0 <Event>, bản tiếng Việt có 2. Dịch nốt, hoặc bỏ phần thừa.
        38 unlike-translation Bản tiếng Anh có 0 <Map>, bản tiếng Việt có 1. Dịch nốt, hoặc bỏ phần thừa.
        40 unlike-translation Bản tiếng Anh có 0 <Place>, bản tiếng Việt có 2. Dịch nốt, hoặc bỏ phần thừa.

      13 lỗi trong 2 tệp. Trang không được dựng. 13 cảnh báo.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      content/exhibits/cau-moi/index.mdx
        6  misplaced-part       <Step> can only be used in <Scene>. Move it in there.
        8  wrong-parts          <Compare> must contain exactly 2 <Figure> and nothing else. Add or remove a <Figure>; put text before or after it.
        14 too-few-parts        <Gallery> must contain only <Figure>, at least 2. Add a <Figure>; put other components before or after it.
        22 missing-beside       There is no file "keng.mp3" in the folder of the exhibit. Put it in the same folder, under a plain lower-case name. Kinds that can be used: .mp3, .m4a, .ogg, .opus, .wav.
        22 missing-transcript   <Audio> has no transcript for those who cannot hear it. Write it between <Audio …> and </Audio>.
        24 unknown-chart-type   "pie" is not a kind of chart. Use bar, column or line.
        24 unknown-table-column The table exhibits/cau-moi/so-lieu.csv has no column "Ban hanh". Did you mean "Ban hành"?
        24 wrong-label-count    There are 2 labels for 1 columns. Write one per column, separated by semicolons.
        28 unknown-table-row    The table exhibits/cau-moi/so-lieu.csv has no row "Văn phong". Did you mean "Văn phòng"?
        32 missing-attribute    <Event> requires the attribute "date". Add date="…".
        34 unreadable-date      The date "hôm qua" cannot be read. Day/month/year, month/year or year: 03/02/1976, 8/1945, 1930, khoảng 1930, 1945–1954.
        42 unknown-reference    There is no place "khong-co". Check the id, or add the place.

      content/exhibits/cau-moi/so-lieu.csv
        3 · Ban hành not-a-figure "hơn ba vạn" is not a number. Write 38738 or 38.738, and 12,5 for decimals.

      Warnings (they do not stop the build):

      content/exhibits/cau-moi/index.mdx
        6  unlike-translation The English text has 0 <Step>, the Vietnamese 1. Translate the rest, or remove the extra ones.
        8  unlike-translation The English text has 0 <Compare>, the Vietnamese 1. Translate the rest, or remove the extra ones.
        10 unlike-translation The English text has 0 <Figure>, the Vietnamese 1. Translate the rest, or remove the extra ones.
        14 unlike-translation The English text has 0 <Gallery>, the Vietnamese 1. Translate the rest, or remove the extra ones.
        20 missing-alt        <Scene> has no description of its picture. Add alt="…": one short sentence that describes the picture.
        20 unlike-translation The English text has 0 <Scene>, the Vietnamese 1. Translate the rest, or remove the extra ones.
        22 unlike-translation The English text has 0 <Audio>, the Vietnamese 1. Translate the rest, or remove the extra ones.
        24 unlike-translation The English text has 0 <Chart>, the Vietnamese 2. Translate the rest, or remove the extra ones.
        28 unlike-translation The English text has 0 <Number>, the Vietnamese 1. Translate the rest, or remove the extra ones.
        30 unlike-translation The English text has 0 <Timeline>, the Vietnamese 1. Translate the rest, or remove the extra ones.
        32 unlike-translation The English text has 0 <Event>, the Vietnamese 2. Translate the rest, or remove the extra ones.
        38 unlike-translation The English text has 0 <Map>, the Vietnamese 1. Translate the rest, or remove the extra ones.
        40 unlike-translation The English text has 0 <Place>, the Vietnamese 2. Translate the rest, or remove the extra ones.

      13 errors in 2 files. The site is not built. 13 warnings.
      "
    `);
  });

  it('that names records and pages which are not there, or are closed, is told where', async () => {
    const scene = (record: string, more = '') =>
      `<Scene record="${record}" alt="Trang"${more}>Lời.</Scene>\n\n`;
    const body = [
      '\n',
      scene('TU-01-0145-0001'),
      scene('TU-01-0145', ' page="1"'),
      scene('TU-01-0145-001', ' page="9"'),
      scene('TU-01-0145-001', ' region="10,20,30"'),
      scene('TU-01-0145-001', ' page="2"'),
      scene('TU-01-0145-003'),
    ].join('');
    const changes = { ...exhibit(body), [`${folder}/index.en.mdx`]: null };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/exhibits/cau-moi/index.mdx
        6  unknown-reference Không có văn bản "TU-01-0145-0001". Có phải "TU-01-0145-001"?
        8  unknown-reference Không có văn bản "TU-01-0145". Kiểm tra mã, hoặc thêm văn bản ấy.
        10 unknown-page      "TU-01-0145-001" có 3 trang, không có trang 9. Kiểm tra số trang và thư mục ảnh.
        12 bad-region        Vùng "10,20,30" không đọc được. Ghi bốn số điểm ảnh: trái,trên,rộng,cao. Ví dụ 1200,800,900,600.

      Cảnh báo (không dừng việc dựng trang):

      content/exhibits/cau-moi/index.mdx
           missing-translation Trưng bày chưa có bản tiếng Anh. Thêm index.en.mdx bên cạnh; chưa có thì bản tiếng Anh của trang dẫn tới bản tiếng Việt.
        14 closed-picture      Trang 2 của "TU-01-0145-001" chưa mở, ảnh sẽ không hiện. Chọn trang khác, hoặc chờ đến ngày mở.
        16 closed-picture      Trang 1 của "TU-01-0145-003" chưa mở, ảnh sẽ không hiện. Chọn trang khác, hoặc chờ đến ngày mở.

      4 lỗi trong 1 tệp. Trang không được dựng. 3 cảnh báo.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      content/exhibits/cau-moi/index.mdx
        6  unknown-reference There is no item "TU-01-0145-0001". Did you mean "TU-01-0145-001"?
        8  unknown-reference There is no item "TU-01-0145". Check the id, or add the item.
        10 unknown-page      "TU-01-0145-001" has 3 pages; there is no page 9. Check the page number and the folder of scans.
        12 bad-region        The region "10,20,30" cannot be read. Write four numbers in pixels: left,top,width,height, such as 1200,800,900,600.

      Warnings (they do not stop the build):

      content/exhibits/cau-moi/index.mdx
           missing-translation The exhibit has no English text. Add index.en.mdx beside it; until then the English site links to the Vietnamese text.
        14 closed-picture      Page 2 of "TU-01-0145-001" is closed; its picture will not be shown. Choose another page, or wait until it opens.
        16 closed-picture      Page 1 of "TU-01-0145-003" is closed; its picture will not be shown. Choose another page, or wait until it opens.

      4 errors in 1 file. The site is not built. 3 warnings.
      "
    `);
  });

  it('names places that stand on a map', async () => {
    const places = { 'authorities/places.csv': csv('id,name', 'an-hoa,Huyện An Hòa') };
    const map = '\n<Map title="Nơi">\n\n<Place ref="an-hoa" />\n\n</Map>\n';
    expect(await reportOf(exhibit(map, '', places))).toMatchInlineSnapshot(`
      "
      content/exhibits/cau-moi/index.en.mdx
        8 no-coordinates Địa danh "an-hoa" chưa có tọa độ. Ghi latitude và longitude trong authorities/places.csv.

      content/exhibits/cau-moi/index.mdx
        8 no-coordinates Địa danh "an-hoa" chưa có tọa độ. Ghi latitude và longitude trong authorities/places.csv.

      2 lỗi trong 2 tệp. Trang không được dựng.
      "
    `);
    expect(await issueNamesOf(exhibit(map))).toEqual([]);
  });

  it.each([
    ['state: nhap\n', 'unknown-state'],
    ['state: unlisted\n', 'missing-review-key'],
    ['state: unlisted\nreviewKey: matkhau\n', 'weak-review-key'],
    [`state: unlisted\nreviewKey: ${'a'.repeat(40)}\n`, 'weak-review-key'],
    ['cover: TU-01-0145-001#1\ncoverRegion: 1,2\n', 'bad-region'],
  ])('with %j is refused', async (fields, name) => {
    expect(await issueNamesOf(exhibit('Lời', fields))).toContain(name);
  });

  it('says how to mend its state and its key', async () => {
    const changes: Changes = { ...exhibit('Lời', 'state: nhap\n') };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/exhibits/cau-moi/index.mdx
        4 · state unknown-state "nhap" không phải trạng thái. Dùng draft, unlisted hoặc published.

      1 lỗi trong 1 tệp. Trang không được dựng.
      "
    `);
    expect(await reportOf(exhibit('Lời', 'state: unlisted\n'), 'en')).toMatchInlineSnapshot(`
      "
      content/exhibits/cau-moi/index.mdx
        4 · state missing-review-key An unlisted exhibit has no review key. Add this line: reviewKey: …

      1 error in 1 file. The site is not built.
      "
    `);
    const weak = exhibit('Lời', 'state: unlisted\nreviewKey: matkhau\n');
    expect(await reportOf(weak)).toMatchInlineSnapshot(`
      "
      content/exhibits/cau-moi/index.mdx
        5 · reviewKey weak-review-key Khóa xem trước này đoán được; cần ít nhất 32 chữ thường không dấu và chữ số bất kỳ. Thay bằng dòng này: reviewKey: …

      1 lỗi trong 1 tệp. Trang không được dựng.
      "
    `);
  });

  it('that is unlisted has an address that nothing may link to', async () => {
    const changes = exhibit('Lời', `state: unlisted\nreviewKey: ${key}\n`);
    const { exhibits } = await getCatalogue(changes);
    expect(exhibits.map(({ slug, state }) => [slug, state])).toEqual([
      [`cau-moi-${key}`, 'unlisted'],
    ]);
    const linked = {
      ...changes,
      'pages/huong-dan.md': `---\ntitle: a\n---\n\n[x](/trung-bay/cau-moi-${key}/)\n`,
    };
    expect(await issueNamesOf(linked)).toEqual(['broken-link']);
  });

  it('not told in English, or not all of it, is told with what is missing', async () => {
    const vi = '---\ntitle: Cầu\nsummary: Tóm tắt\n---\n\n<Note>Một</Note>\n\n<Note>Hai</Note>\n';
    const alone: Changes = { [`${folder}/index.mdx`]: vi, [`${folder}/index.en.mdx`]: null };
    expect(await reportOf(alone)).toMatchInlineSnapshot(`
      "
      Cảnh báo (không dừng việc dựng trang):

      content/exhibits/cau-moi/index.mdx
         missing-translation Trưng bày chưa có bản tiếng Anh. Thêm index.en.mdx bên cạnh; chưa có thì bản tiếng Anh của trang dẫn tới bản tiếng Việt.

      Không có lỗi. 1 cảnh báo.
      "
    `);
    const half: Changes = {
      [`${folder}/index.mdx`]: vi,
      [`${folder}/index.en.mdx`]: '---\ntitle: Bridge\n---\n\n<Note>One</Note>\n',
    };
    expect(await reportOf(half)).toMatchInlineSnapshot(`
      "
      Cảnh báo (không dừng việc dựng trang):

      content/exhibits/cau-moi/index.en.mdx
        1 missing-summary Bản tiếng Anh chưa có tóm tắt. Thêm summary vào phần khai báo.

      content/exhibits/cau-moi/index.mdx
        8 unlike-translation Bản tiếng Anh có 1 <Note>, bản tiếng Việt có 2. Dịch nốt, hoặc bỏ phần thừa.

      Không có lỗi. 2 cảnh báo.
      "
    `);
    expect(await reportOf(half, 'en')).toMatchInlineSnapshot(`
      "
      Warnings (they do not stop the build):

      content/exhibits/cau-moi/index.en.mdx
        1 missing-summary The English text has no summary. Add summary to its frontmatter.

      content/exhibits/cau-moi/index.mdx
        8 unlike-translation The English text has 1 <Note>, the Vietnamese 2. Translate the rest, or remove the extra ones.

      No errors. 2 warnings.
      "
    `);
  });

  it('keeps the tables and recordings that its text uses, and no others', async () => {
    const chart = '\n<Chart file="a.csv" title="A" x="Năm" y="Số" />\n';
    const changes = exhibit(chart, '', {
      [`${folder}/a.csv`]: csv('Năm,Số', '2018,5'),
      [`${folder}/b.csv`]: csv('Năm,Số', '2019,6'),
      [`${folder}/c.mp3`]: 'tiếng',
    });
    const [found] = (await getCatalogue(changes)).exhibits;
    expect(found?.tables).toEqual([
      { file: 'a.csv', header: ['Năm', 'Số'], rows: [['2018', '5']] },
    ]);
    expect(found?.media).toEqual([]);
  });

  it('that says what its pages do not show is told with what they are', () => {
    const place = { file: 'exhibits/cau-moi/index.mdx', row: 9 };
    const size = { region: '0,0,9,9', value: 'TU-1', page: 2, width: 8, height: 8 };
    const told = [
      toIssue('region-outside', place, size),
      toIssue('quote-not-found', place, { value: 'TU-1' }),
      toIssue('claim-unchecked', place, { value: 'TU-1', scan: 'TU/1.jpg', reason: 'ENOENT' }),
    ].flatMap((issue) => (['vi', 'en'] as const).map((one) => describeIssue(issue, one).message));
    expect(told).toEqual([
      'Vùng 0,0,9,9 nằm ngoài trang 2 của "TU-1", trang ấy rộng 8, cao 8.',
      'The region 0,0,9,9 is not on page 2 of "TU-1", which is 8 wide and 8 high.',
      'Lời trích không có trong toàn văn của "TU-1".',
      'The quotation is not in the transcript of "TU-1".',
      'Chưa đối chiếu được lời trích hoặc vùng ảnh này với "TU-1": không đọc được TU/1.jpg (ENOENT).',
      'This quotation or region could not be compared with "TU-1": TU/1.jpg cannot be read (ENOENT).',
    ]);
  });
});
