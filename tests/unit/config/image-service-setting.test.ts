import { expect, it } from 'vitest';
import { readImageService, toImageOrigin } from '#src/config/image-service-setting.ts';

function read(template: string, api?: string) {
  const problems: string[] = [];
  const service = readImageService({ IMAGE_SERVICE: template, IMAGE_SERVICE_API: api }, problems);
  return { service, problems };
}

it.each([
  ['https://anh.luutru.example/iiif/{slug}/{page}.tif', 'https://anh.luutru.example'],
  ['http://[::1]:8182/iiif/3/{slug}%2F{page}.tif', 'http://[::1]:8182'],
  ['/fcgi-bin/iipsrv.fcgi?IIIF={slug}/{page}.tif', undefined],
])('%s is an image server', (template, origin) => {
  expect(read(template)).toEqual({ service: { template, version: 3, level: 1 }, problems: [] });
  expect(toImageOrigin({ template })).toBe(origin);
});

it.each([
  ['https://anh.luutru.example/iiif', 'lacks {slug} and {page}'],
  ['https://anh.luutru.example/{slug}', 'lacks {page}'],
  ['{slug}/{page}', 'is neither an http address nor a path'],
  ['//anh.luutru.example/{slug}/{page}', 'is neither an http address nor a path'],
  ['ftp://anh.luutru.example/{slug}/{page}', 'is neither an http address nor a path'],
  ['https:anh.luutru.example/{slug}/{page}', 'is neither an http address nor a path'],
  ['https://{slug}.luutru.example/{page}', 'has a placeholder in its host'],
  ['https://a/{slug}/{page}/{size}', 'has a placeholder other than {slug} and {page}'],
  ['https://a/{slug}/{page}/', 'ends with a slash'],
  ["https://a/{slug}/{page}; script-src 'x'", 'has letters that an address cannot have'],
  ['https://a/{slug}/{page}#x', 'has letters that an address cannot have'],
  ['https://me:secret@a/{slug}/{page}', 'has a user name or password'],
])('%s is not: it %s', (template, fault) => {
  expect(read(template).problems).toEqual([
    expect.stringContaining(`IMAGE_SERVICE="${template}" ${fault}`),
  ]);
});

it('the API is a version with a level, 3 and 1 unless told', () => {
  const template = '/{slug}/{page}';
  expect(read(template, '3/level2').service).toMatchObject({ version: 3, level: 2 });
  expect(read(template, '').service).toMatchObject({ version: 3, level: 1 });
  expect(read(template, 'level2').problems).toEqual([
    'IMAGE_SERVICE_API="level2" is not an API; use 3/level1, 3/level2, 2/level1 or 2/level2, as the image server supports.',
  ]);
  expect(read('', '4/level1').problems).toHaveLength(1);
});
