import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, it, onTestFinished, vi } from 'vitest';
import { typesetSample } from '#scripts/sample/typeset-sample.ts';
import { readAltoLines } from '#src/imaging/words/formats/alto-lines.ts';

// Each run opens its own workers, fonts and paper.
vi.setConfig({ testTimeout: 60_000 });

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));

async function openSample() {
  const root = await mkdtemp(join(tmpdir(), 'sample-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await cp(fixtures, root, { recursive: true });
  const file = join(root, 'scans/TU/TU-01-0145');
  const options = {
    contentDir: join(root, 'content'),
    textsDir: join(root, 'texts'),
    scansDir: join(root, 'scans'),
  };
  return { root, file, options };
}

it('typesets pages that can be read again, with the words that stand on them', async () => {
  const { file, options } = await openSample();
  expect(await typesetSample(options)).toMatchObject({ items: 2, typeset: 2, pages: 3, kept: [] });
  expect((await readdir(join(file, 'TU-01-0145-001'))).sort()).toEqual([
    '0001.jpg',
    '0001.xml',
    '0002.jpg',
    '0002.xml',
  ]);
  const jpeg = await readFile(join(file, 'TU-01-0145-001/0001.jpg'));
  expect(jpeg.length).toBeLessThan(500_000);
  const scan = await sharp(jpeg).metadata();
  expect(scan).toMatchObject({ width: 1654, height: 2339, density: 200 });

  const xml = await readFile(join(file, 'TU-01-0145-002/0001.xml'), 'utf8');
  const lines = readAltoLines(xml, { width: 1654, height: 2339 });
  expect(lines.map(({ text }) => text)).toEqual([
    'TỈNH ỦY HẢI SƠN',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Số: 05-Đ/TU',
    'ĐIỆN',
    'Gửi: Các huyện ủy.',
    'Giữ nguyên kho thóc, nhà máy đèn, trường học & sổ sách công',
    'sở.',
    '- Cử người trực ngày đêm.',
    '- Báo về Tỉnh ủy trước 18 giờ.',
    'TỈNH ỦY',
    'Trần Đình Lộc',
  ]);
});

it('sets each word where its box says', async () => {
  const { file, options } = await openSample();
  await typesetSample(options);
  const page = join(file, 'TU-01-0145-002/0001');
  const [heading] = readAltoLines(await readFile(`${page}.xml`, 'utf8'), {
    width: 1654,
    height: 2339,
  }).filter(({ text }) => text === 'ĐIỆN');
  if (heading === undefined) throw new Error('no heading');
  const { x, y, width, height } = heading;
  const darknessAt = async (left: number, top: number) => {
    const part = sharp(`${page}.jpg`).extract({ left, top, width, height });
    // `stats` looks at its input, not at what the pipeline makes of it.
    const [red] = (await sharp(await part.png().toBuffer()).stats()).channels;
    return 255 - (red?.mean ?? 0);
  };
  const inside = await darknessAt(x, y);
  expect(inside).toBeGreaterThan((await darknessAt(x, y - height - 4)) + 25);
  expect(inside).toBeGreaterThan((await darknessAt(x + width + 4, y)) + 25);
});

it('makes only what changed, the same bytes each time, and removes what has no text any more', async () => {
  const { root, file, options } = await openSample();
  await typesetSample(options);
  const first = await readFile(join(file, 'TU-01-0145-002/0001.jpg'));
  expect(await typesetSample(options)).toMatchObject({ typeset: 0 });

  await rm(join(file, 'TU-01-0145-002'), { recursive: true });
  await rm(join(root, 'texts/TU-01-0145-001.md'));
  expect(await typesetSample(options)).toMatchObject({ items: 1, typeset: 1 });
  expect((await readFile(join(file, 'TU-01-0145-002/0001.jpg'))).equals(first)).toBe(true);
  expect(await readdir(file)).toEqual(['TU-01-0145-002']);
});

it('does not change scans that it did not make', async () => {
  const { file, options } = await openSample();
  await cp(join(fixtures, 'texts'), join(file, 'TU-01-0145-001'), { recursive: true });
  await writeFile(join(file, 'TU-01-0145-001/0001.jpg'), 'theirs');
  const { kept } = await typesetSample(options);
  expect(kept).toEqual(['TU/TU-01-0145/TU-01-0145-001']);
  expect(await readFile(join(file, 'TU-01-0145-001/0001.jpg'), 'utf8')).toBe('theirs');
});
