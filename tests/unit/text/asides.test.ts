import { expect, it } from 'vitest';
import { dropAsides } from '#src/text/asides.ts';

it.each([
  ['tài liệu về bão số 8', 'bão số 8'],
  ['tôi muốn tìm tài liệu nói về bão', 'bão'],
  ['tai lieu ve bao', 'bao'],
  ['ông tôi đại biểu đại hội', 'đại biểu đại hội'],
  ['ba mình đi dân công', 'đi dân công'],
  ['ong ngoai em di dan cong', 'di dan cong'],
  ['bao nhiêu ngày thì có bản sao', 'ngày bản sao'],
  ['trích dẫn tài liệu thế nào?', 'trích dẫn tài liệu'],
  ['records about storms', 'storms'],
  ['tài liệu về “bà  tôi” ở đâu', '“bà  tôi”'],
])('keeps the search terms of “%s”', (query, left) => {
  expect(dropAsides(query)).toBe(left);
});

it.each([
  ...['đổi mới', 'Ba Lộc bí thư', 'không tôi', 'tài liệu về', 'ở đâu'],
  ...['chien dich ho chi minh', 'các nước anh em', 'chi em phu nu', 'sổ “của ông tôi”'],
])('leaves “%s” whole', (query) => {
  expect(dropAsides(query)).toBe(query);
});
