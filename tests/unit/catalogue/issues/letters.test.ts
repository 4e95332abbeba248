import { expect, it } from 'vitest';
import { getCatalogue, reportOf } from '../archive.ts';

const letter = (front: string, body: string) => `---\n${front}\n---\n${body}`;

it('letters are read in both languages, their places kept', async () => {
  const { letters } = await getCatalogue({
    'letters/dong-y.md': letter('title: Đồng ý\nuse: granted', '\nKính gửi {nguoi-doc}\n'),
    'letters/dong-y.en.md': letter('title: Granted', 'Dear {nguoi-doc}'),
    'letters/khac.md': letter('title: Khác', 'Chào'),
  });
  expect(letters).toEqual([
    {
      slug: 'dong-y',
      title: { vi: 'Đồng ý', en: 'Granted' },
      use: 'granted',
      text: { vi: 'Kính gửi {nguoi-doc}', en: 'Dear {nguoi-doc}' },
    },
    { slug: 'khac', title: { vi: 'Khác' }, use: 'other', text: { vi: 'Chào' } },
  ]);
});

const broken = {
  'letters/a.md': letter('title: A\nuse: grant', 'Kính gửi {nguoidoc},\n\nPhiếu {ma-phieu của'),
  'letters/b.md': letter('title: B', ''),
  'letters/c.en.md': letter('title: C', 'x'),
  'letters/d.txt': 'x',
};

it('what is wrong with a letter is told by its line', async () => {
  expect(await reportOf(broken)).toMatchInlineSnapshot(`
    "
    content/letters/a.md
      3 · use unknown-letter-use Không có việc "grant" cho mẫu thư. Dùng một trong: granted, partly, refused, ask, other.
      5       unknown-place      Không có chỗ điền "nguoidoc". Có phải "nguoi-doc"?
      7       unknown-place      Không có chỗ điền "ma-phieu của". Dùng một trong: {nguoi-doc}, {ma-phieu}, {ngay-nhan}, {tra-loi-cham-nhat}, {tai-lieu}, {quyet-dinh}, {khieu-nai}, {co-quan}, {lien-he}, {can-bo}, {hom-nay}.

    content/letters/b.md
       empty-letter Mẫu thư không có lời nào. Viết lời thư dưới dòng --- thứ hai.

    content/letters/c.md
       missing-file Thiếu tệp này. Thêm tệp, hoặc bỏ thư mục.

    content/letters/d.txt
       unknown-file Tệp này không thuộc loại nào trang biết đọc. Đổi tên tệp, hoặc chuyển ra khỏi thư mục nội dung.

    6 lỗi trong 4 tệp. Trang không được dựng.
    "
  `);
  expect(await reportOf(broken, 'en')).toMatchInlineSnapshot(`
    "
    content/letters/a.md
      3 · use unknown-letter-use "grant" is not a known use of letters. Use one of: granted, partly, refused, ask, other.
      5       unknown-place      "nguoidoc" is not a known placeholder. Did you mean "nguoi-doc"?
      7       unknown-place      "ma-phieu của" is not a known placeholder. Use one of: {nguoi-doc}, {ma-phieu}, {ngay-nhan}, {tra-loi-cham-nhat}, {tai-lieu}, {quyet-dinh}, {khieu-nai}, {co-quan}, {lien-he}, {can-bo}, {hom-nay}.

    content/letters/b.md
       empty-letter The letter has no text. Write it below the second ---.

    content/letters/c.md
       missing-file This file is missing. Add it, or remove the folder.

    content/letters/d.txt
       unknown-file The site cannot read files of this kind. Rename it, or move it out of the content folder.

    6 errors in 4 files. The site is not built.
    "
  `);
});
