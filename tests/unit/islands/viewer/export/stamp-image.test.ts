import sharp from 'sharp';
import { expect, it } from 'vitest';
import { toXmpSegment, wrap } from '#src/islands/viewer/export/stamp-image.ts';

it('breaks a long citation between words', () => {
  const rows = wrap('Phông Tỉnh ủy, Mục lục số 01, tờ 12', (row) => row.length <= 12);
  expect(rows).toEqual(['Phông Tỉnh', 'ủy, Mục lục', 'số 01, tờ 12']);
});

it('does not break a word that is too long', () => {
  expect(wrap('https://a.vn/b x', () => false)).toEqual(['https://a.vn/b', 'x']);
});

it('writes metadata that an image reader finds, and leaves the image readable', async () => {
  const plain = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer();
  const stamped = Buffer.concat([
    plain.subarray(0, 2),
    toXmpSegment('Lưu trữ <tỉnh> & Phông TU, tờ 15a'),
    plain.subarray(2),
  ]);
  const { width, height, xmp } = await sharp(stamped).metadata();
  expect([width, height]).toEqual([4, 3]);
  expect(xmp?.toString()).toContain(
    '<dc:source>Lưu trữ &lt;tỉnh&gt; &amp; Phông TU, tờ 15a</dc:source>',
  );
});
