import { expect, test } from 'vitest';
import { isPublicUrl } from '#src/site/public-url.ts';

test.each(['https://luutru.haison.gov.vn', 'https://luutru.vn/phong-doc/', 'http://8.8.8.8'])(
  'a phone reaches %s',
  (url) => {
    expect(isPublicUrl(url)).toBe(true);
  },
);

test.each([
  'http://localhost:4321',
  'http://127.0.0.1',
  'http://10.0.0.5:8080',
  'http://172.20.1.1',
  'http://192.168.1.20',
  'http://[::1]:4321',
  'http://may-chu',
  'http://luutru.local',
  'https://luutru.example',
])('no phone reaches %s', (url) => {
  expect(isPublicUrl(url)).toBe(false);
});
