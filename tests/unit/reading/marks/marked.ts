import sharp from 'sharp';
import { listPageFiles } from '#src/imaging/cut/page-files.ts';
import type { PackedPage } from '#src/imaging/pack/packed-page.ts';
import type { Mark } from '#src/reading/marks/mark.ts';

export const mark: Mark = {
  archive: 'Trung tâm Lưu trữ lịch sử tỉnh Lâm Đồng',
  code: 'K7QM3X',
  grant: 'PYC-2026-000123',
  until: '08/12/2026',
};

/** Every image of a pack, by its path. */
export function listImages({ images }: PackedPage): readonly string[] {
  return listPageFiles({ ...images, lines: [] }).filter(
    (path) => path !== 'info.json' && !path.startsWith('full/max/'),
  );
}

export async function decode(image: Buffer | undefined) {
  const { data, info } = await sharp(image)
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
