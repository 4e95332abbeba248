import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { buildPack } from '#src/imaging/pack/pack-file.ts';
import { putPack } from '#src/imaging/pack/pack-store.ts';
import { buildPdfPlan } from '#src/publish/takeaway/build-plan.ts';
import { buildTextFile } from '#src/publish/takeaway/build-text.ts';
import { writeTakeAway } from '#src/publish/takeaway/index.ts';
import { packWords } from '#src/publish/words/index.ts';
import type { KeyedPlan } from '#src/takeaway/pdf-plan.ts';
import { catalogueWithPages, images, itemWithPages } from '../iiif/item-with-pages.ts';

const { slug } = itemWithPages;
/** Keys of packs, by page. */
const keys = new Map([1, 2].map((page) => [page, String(page).repeat(64)]));

describe('the plan of a PDF', () => {
  const plan = buildPdfPlan(catalogueWithPages, itemWithPages, images, keys);

  it('has a page for each page, with a reason for what is not shown', () => {
    expect(plan.pages.map((page) => [page.number, page.name, page.kind])).toEqual([
      [1, 'Trang 1, tờ 1r', 'image'],
      [2, 'Trang 2, tờ 1v', 'image'],
      [3, 'Trang 3, tờ 2', 'absent'],
      [4, 'Trang 4, tờ 3', 'absent'],
    ]);
    expect(plan.pages[2]).toHaveProperty('reason', expect.stringContaining('có điều kiện'));
  });

  it('ends with both citations, the address and the terms', () => {
    const texts = plan.citation.blocks.map(({ text }) => text);
    expect(texts[0]).toContain('Nghị quyết số 24-NQ/TU');
    expect(texts[1]).toContain('Resolution no. 24-NQ/TU');
    expect(texts).toContain(`https://luutru.example/tai-lieu/${slug}/`);
    expect(texts.at(-1)).toContain('please ask the archive first.');
    expect(texts.at(-1)).toContain('https://creativecommons.org/publicdomain/mark/1.0/');
  });
});

describe('the text of an item', () => {
  const text = buildTextFile(catalogueWithPages, itemWithPages, images);

  it('is UTF-8 that old editors know as such, composed, with its citation and pages', () => {
    expect(text).toMatch(/^\uFEFFLưu trữ tỉnh Hải Sơn\r\nNghị quyết 24-NQ\/TU.*thủy lợi\r\n/);
    expect(text).toBe(text.normalize('NFC'));
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).toContain(`Địa chỉ cố định: https://luutru.example/tai-lieu/${slug}/`);
    expect(text).toContain(
      '[Trang 1, tờ 1r]\r\n(Chưa ghi toàn văn do người gõ hay máy đọc)\r\n\r\nNGHỊ QUYẾT',
    );
  });

  it('says of pages that are closed or have no text that they are so', () => {
    expect(text).toContain('[Trang 2, tờ 1v]\r\n\r\nTrang này chưa có toàn văn.');
    expect(text).toContain('[Trang 3, tờ 2]\r\n\r\nTrang này sử dụng có điều kiện');
  });
});

describe('what is blacked out', () => {
  const redacted = {
    ...itemWithPages,
    pages: itemWithPages.pages.map((page) =>
      page.kind === 'open' && page.number === 1
        ? { ...page, redactions: [{ ground: 'privacy' as const }] }
        : page,
    ),
  };
  const places = [{ x: 1, y: 370, width: 9, height: 9, ground: 'privacy' as const, before: 1 }];
  const hidden = {
    ...images,
    pages: images.pages.map((page) => (page.number === 1 ? { ...page, redactions: places } : page)),
  };

  it('is marked in its place in the text', () => {
    expect(buildTextFile(catalogueWithPages, redacted, hidden)).toContain(
      '[Trang 1, tờ 1r]\r\n(1 chỗ trên trang này được che: đời tư)\r\n(Chưa ghi toàn văn do người gõ hay máy đọc)\r\n\r\nNGHỊ QUYẾT\r\n\r\n[Chỗ này được che: đời tư]\r\n\r\nvề thủy lợi',
    );
  });

  it('is stated at the end of the PDF in both languages', () => {
    const { blocks } = buildPdfPlan(catalogueWithPages, redacted, hidden, keys).citation;
    expect(blocks.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        '1 chỗ được che (trang 1): đời tư',
        '1 passage redacted (page 1): privacy',
      ]),
    );
  });
});

async function openFolders() {
  const root = mkdtempSync(join(tmpdir(), 'takeaway-'));
  const folders = {
    siteDir: join(root, 'client'),
    derivativesDir: join(root, 'derivatives'),
    packsDir: join(root, 'packs'),
    pdfsDir: join(root, 'pdfs'),
  };
  const jpeg = await sharp({
    create: { width: 16, height: 23, channels: 3, background: '#ddd' },
  })
    .jpeg()
    .toBuffer();
  const put = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  const pack = buildPack({}, new Map([['full/1600,2263/0/default.jpg', jpeg]]));
  const place = async (placed: ReadonlyMap<number, string>) => {
    for (const key of placed.values()) await putPack(folders.packsDir, key, pack);
    const packs = [...placed].map(([page, key]) => ({ page, packs: [key], readingBytes: 9 }));
    put(join(folders.derivativesDir, slug, 'packs.json'), JSON.stringify(packs));
  };
  await place(keys);
  const words = JSON.stringify(packWords(itemWithPages, images));
  put(join(folders.siteDir, 'iiif', slug, 'words.json'), words);
  return { root, folders, place };
}

const loadImages = () => Promise.resolve(images);

describe('what a build writes', () => {
  it('is every PDF as a file where no server makes them', async () => {
    const { folders } = await openFolders();
    await writeTakeAway(catalogueWithPages, loadImages, { ...folders, programDir: undefined });
    const file = readFileSync(join(folders.siteDir, 'tai-lieu', slug, `${slug}.pdf`));
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(existsSync(join(folders.siteDir, 'tai-lieu', slug, `${slug}.txt`))).toBe(true);
  });

  it('is the plan of each where a server does, by a key that follows title, words and pictures', async () => {
    const { root, folders, place } = await openFolders();
    const programDir = join(root, 'server');
    const readKey = async (catalogue = catalogueWithPages) => {
      await writeTakeAway(catalogue, loadImages, { ...folders, programDir });
      const text = readFileSync(join(programDir, 'pdf', `${slug}.json`), 'utf8');
      return (JSON.parse(text) as KeyedPlan).key;
    };
    const first = await readKey();
    expect(existsSync(join(folders.siteDir, 'tai-lieu', slug, `${slug}.pdf`))).toBe(false);
    expect(await readKey()).toBe(first);
    const items = [{ ...itemWithPages, title: { vi: 'Về đê điều' } }];
    const titled = await readKey({ ...catalogueWithPages, items });
    await place(new Map(keys).set(2, 'c'.repeat(64)));
    const redacted = await readKey();
    expect(new Set([first, titled, redacted]).size).toBe(3);
  });
});
