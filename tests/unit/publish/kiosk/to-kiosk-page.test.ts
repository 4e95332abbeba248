import { expect, test } from 'vitest';
import { toKioskPage } from '#src/publish/kiosk/to-kiosk-page.ts';

const bodyOf = (html: string) =>
  /<body>(.*)<\/body>/s.exec(toKioskPage(`<!doctype html><body>${html}</body>`))?.[1];

test('a link that leads out keeps its words and looks, and leads nowhere', () => {
  expect(
    bodyOf('<p>Theo <a class="ref" href="https://example.org/x">báo <b>Hải Sơn</b></a>.</p>'),
  ).toBe('<p>Theo <span class="ref">báo <b>Hải Sơn</b></span>.</p>');
});

test('links within the site stay as they are', () => {
  const html = '<a href="/phong/TU/" class="x">Phông</a>';
  expect(bodyOf(html)).toBe(html);
});

test('forms are gone with all that is in them, links to the request slip too', () => {
  expect(bodyOf('<form action="/x"><input name="q"></form><a href="/yeu-cau/">Yêu cầu</a>')).toBe(
    '',
  );
});

test('the search box is kept, but not as a form', () => {
  expect(
    bodyOf('<form role="search" action="/tim-kiem/" class="box"><input name="q"></form>'),
  ).toBe('<div role="search" class="box"><input name="q"></div>');
});

test('scripts and the data in them are not touched', () => {
  const html = '<script type="application/json">{"a":"<form></form>"}</script>';
  expect(bodyOf(html)).toBe(html);
});
