// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NotPublicError } from '#src/islands/embed/ask-for.ts';
import {
  readEmbedded,
  toEmbedHref,
  toEmbedCode,
  type Embedded,
} from '#src/islands/embed/embed-href.ts';
import { readPage } from '#src/islands/embed/read-page.ts';
import { readScene } from '#src/islands/embed/read-scene.ts';
import { showFrame } from '#src/islands/embed/show-frame.ts';

afterEach(() => vi.unstubAllGlobals());

const base = 'https://luutru.example/nhung/';

describe('the address of a frame', () => {
  it.each<[Embedded]>([
    [{ kind: 'page', item: 'TU-01-145-1', page: 3 }],
    [
      {
        kind: 'page',
        item: 'TU-01-145-1',
        page: 3,
        region: { x: 1, y: 2, width: 30, height: 40 },
      },
    ],
    [{ kind: 'scene', exhibit: 'ba-hoi-keng', anchor: 'canh-2' }],
  ])('is read as it was written: %j', (embedded) => {
    expect(readEmbedded(new URL(toEmbedHref(base, embedded)).search)).toEqual(embedded);
  });

  it.each([
    [''],
    ['?tai-lieu=../x'],
    ['?trung-bay=a&canh=x'],
    ['?trung-bay=//elsewhere&canh=canh-1'],
  ])('is none when it is %j', (query) => {
    expect(readEmbedded(query)).toBeUndefined();
  });

  it('stands in code that a title cannot break', () => {
    const code = toEmbedCode(`${base}?tai-lieu=A&trang=1`, '"><script>', '480x360');
    expect(code).toContain('src="https://luutru.example/nhung/?tai-lieu=A&amp;trang=1"');
    expect(code).toContain('title="&quot;>&lt;script>" width="480" height="360"');
  });
});

const manifest = {
  label: { vi: ['Nghị quyết'], en: ['Resolution'] },
  requiredStatement: { value: { vi: ['Phông TU, hồ sơ 145.'] } },
  items: [
    {
      label: { vi: ['Trang 1'] },
      ...{ width: 200, height: 300 },
      items: [{ items: [{ body: { width: 100, height: 150 } }] }],
    },
    { label: { vi: ['Trang 2'] }, width: 200, height: 300, summary: { vi: ['Có điều kiện.'] } },
  ],
};
const answer = (body: string, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));

describe('a page in a frame', () => {
  it('is shown whole, or in part where the part lies on it, with its citation', async () => {
    answer(JSON.stringify(manifest));
    const region = { x: 10, y: 20, width: 50, height: 60 };
    const framed = await readPage({ kind: 'page', item: 'A', page: 1, region }, 'vi');
    expect(framed.picture).toMatchObject({
      src: '/iiif/A/1/full/100,150/0/default.jpg',
      view: region,
      page: { x: 0, y: 0, width: 200, height: 300 },
    });
    expect(framed.href).toBe('/tai-lieu/A/?trang=1&vung=10,20,50,60');
    expect(framed.citation).toBe('Phông TU, hồ sơ 145.');
    answer(JSON.stringify(manifest));
    const outside = { ...region, x: 180 };
    const whole = await readPage({ kind: 'page', item: 'A', page: 1, region: outside }, 'vi');
    expect(whole.picture?.view).toEqual({ x: 0, y: 0, width: 200, height: 300 });
  });

  it('that is closed says why, and has no picture', async () => {
    answer(JSON.stringify(manifest));
    const framed = await readPage({ kind: 'page', item: 'A', page: 2 }, 'vi');
    expect(framed.picture).toBeUndefined();
    expect(framed.text).toBe('Có điều kiện.');
  });

  it.each([
    ['of no item', '', 404, 1],
    ['of a withdrawn item', '', 410, 1],
    ['that the item does not have', JSON.stringify(manifest), 200, 9],
  ])('%s is refused', async (_, body, status, page) => {
    answer(body, status);
    const read = readPage({ kind: 'page', item: 'A', page }, 'vi');
    await expect(read).rejects.toThrow(NotPublicError);
  });

  it('that cannot be had now is not said to be closed', async () => {
    answer('', 503);
    const read = readPage({ kind: 'page', item: 'A', page: 1 }, 'vi');
    await expect(read).rejects.toThrow('/iiif/A/manifest.json: 503');
    await expect(read).rejects.not.toBeInstanceOf(NotPublicError);
  });
});

it('a scene in a frame is its picture, its words and its source', async () => {
  answer(`<h1>Ba hồi kẻng</h1><section id="canh-1"><div class="show"><img src="/a.jpg" width="80"
    height="60" alt="Điện khẩn"></div><div class="words"><h3 class="title">15 giờ</h3>
    <p>Điện khẩn phát đi.</p><p class="source ref">Hồ sơ 318</p></div></section>`);
  const framed = await readScene({ kind: 'scene', exhibit: 'ba-hoi-keng', anchor: 'canh-1' }, 'vi');
  expect(framed).toMatchObject({
    title: 'Ba hồi kẻng',
    place: '15 giờ',
    text: 'Điện khẩn phát đi.',
    citation: 'Hồ sơ 318',
    href: '/trung-bay/ba-hoi-keng/#canh-1',
    picture: { src: '/a.jpg', alt: 'Điện khẩn', view: { width: 80, height: 60 } },
  });
});

it('a frame leaves the keyboard where it was when it turns a page', () => {
  const labels = { open: 'Xem', previous: 'Trang trước', next: 'Trang sau', rights: 'Quyền' };
  const framed = { title: 'A', place: '', citation: '', href: '/tai-lieu/A/', pages: 3 };
  const host = document.body.appendChild(document.createElement('main'));
  const turn = (page: number) => showFrame(host, framed, labels, { page, go: turn });
  turn(1);
  expect(document.activeElement).toBe(document.body);
  const press = (label: string) => {
    const button = [...host.querySelectorAll('button')].find((one) => one.textContent === label);
    button?.focus();
    button?.click();
    return document.activeElement?.textContent;
  };
  expect(press('Trang sau')).toBe('Trang sau');
  expect(press('Trang sau')).toBe('Xem');
  expect(press('Trang trước')).toBe('Trang trước');
});
