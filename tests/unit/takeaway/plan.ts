import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { buildPack } from '#src/imaging/pack/pack-file.ts';
import { putPack } from '#src/imaging/pack/pack-store.ts';
import type { PdfPlan } from '#src/takeaway/pdf-plan.ts';

/** Two lines: one with places for its words, one with its own place alone. */
const words = [
  [
    1,
    ['Nghị quyết về thủy lợi', '南國山河 𠀋'],
    [300, 420, 1000, 60, 300, 600, 400, 80],
    [[0, 180, 0, 0, 30, 210, 0, 0, 30, 100, 0, 0, 30, 210, 0, 0, 30, 180, 0, 0], 0],
  ],
];

export const imagePath = 'full/400,566/0/default.jpg';

export const plan: PdfPlan = {
  slug: 'TU-1',
  title: 'Về phát triển thủy lợi',
  archive: 'Lưu trữ tỉnh Hải Sơn',
  reference: 'Phông TU, Hồ sơ 145',
  language: 'vi',
  words: '/iiif/TU-1/words.json',
  pages: [
    {
      kind: 'image',
      number: 1,
      name: 'Trang 1, tờ 1r',
      image: { pack: 'a'.repeat(64), path: imagePath },
      width: 2480,
      height: 3508,
      dpi: 300,
    },
    { kind: 'absent', number: 2, name: 'Trang 2', reason: 'Trang này không có trong tệp.' },
  ],
  citation: {
    heading: 'Trích dẫn',
    blocks: [
      { label: 'Trích dẫn', text: 'Tỉnh ủy: Nghị quyết số 24-NQ/TU.', language: 'vi' },
      {
        label: 'Địa chỉ',
        text: 'https://luutru.example/tai-lieu/TU-1/',
        language: 'vi',
        href: 'https://luutru.example/tai-lieu/TU-1/',
      },
    ],
    made: 'Tệp lập ngày {day}.',
  },
};

/** The store of packs of a site of `openSite`. */
export function packsIn(siteDir: string): string {
  return join(siteDir, 'packs');
}

/** A site with the picture and the words of the plan. */
export async function openSite(): Promise<string> {
  const siteDir = mkdtempSync(join(tmpdir(), 'takeaway-'));
  const picture = { width: 400, height: 566, channels: 3, background: '#eee' } as const;
  const image = await sharp({ create: picture }).jpeg().toBuffer();
  const files = {
    'iiif/TU-1/words.json': JSON.stringify(words),
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(siteDir, name)), { recursive: true });
    writeFileSync(join(siteDir, name), content);
  }
  const pack = buildPack({}, new Map([[imagePath, image]]));
  await putPack(packsIn(siteDir), 'a'.repeat(64), pack);
  return siteDir;
}
