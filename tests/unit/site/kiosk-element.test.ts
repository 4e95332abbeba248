import { expect, test } from 'vitest';
import { toKioskFate } from '#src/site/kiosk-element.ts';

const fateOf = (name: string, attributes: Record<string, string>, origin?: string) =>
  toKioskFate(name, (one) => attributes[one], origin);

test.each([
  '/trung-bay/ba-hoi-keng/',
  '/en/trung-bay/ba-hoi-keng/',
  '#canh-2',
  '?trang=2',
  '/tai-lieu/TU-01-0152-001/?trang=2&vung=1,2,3,4',
])('a link within the site stays: %s', (href) => {
  expect(fateOf('a', { href })).toBe('stays');
});

test.each([
  'https://example.org/',
  'http://localhost:4321/trung-bay/',
  '//example.org/',
  'mailto:phongdoc@luutru.example',
  'tel:02031234567',
  'javascript:void(0)',
  'blob:x',
])('of a link that leads out the words are left: %s', (href) => {
  expect(fateOf('a', { href })).toBe('words');
});

test.each([
  { href: '/yeu-cau/' },
  { href: '/en/yeu-cau/?muc=TU-01-0145-001' },
  { href: '/tin.atom.xml' },
  { href: '/en/ky-niem/lich.ics' },
  { href: '/iiif/TU-01-0145-001/manifest.json' },
  { href: '/trung-bay/x/', download: '' },
])('the request slip, feeds and downloads are gone: %o', (attributes) => {
  expect(fateOf('a', attributes)).toBe('gone');
});

test('links written whole are the site’s own where its origin is known', () => {
  const href = 'https://luutru.vn/phong/TU/';
  expect(fateOf('a', { href }, 'https://luutru.vn')).toBe('stays');
  expect(fateOf('a', { href: 'https://luutru.vn.example/' }, 'https://luutru.vn')).toBe('words');
});

test('forms are gone; the box of the search stays without being a form', () => {
  expect(fateOf('form', { action: '/x' })).toBe('gone');
  expect(fateOf('form', { role: 'search' })).toBe('words');
});

test('what tells programs of other addresses is gone, style sheets stay', () => {
  expect(fateOf('link', { rel: 'canonical' })).toBe('gone');
  expect(fateOf('link', { rel: 'stylesheet' })).toBe('stays');
});
