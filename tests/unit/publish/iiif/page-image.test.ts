import { expect, it } from 'vitest';
import type { ImageService } from '#src/domain/image-service.ts';
import { buildManifest } from '#src/publish/iiif/manifest.ts';
import { toPageImage } from '#src/publish/iiif/page-image.ts';
import { buildViewerPages } from '#src/views/records/viewer-pages.ts';
import { catalogueWithPages, cutPage, images, itemWithPages } from './item-with-pages.ts';

const { site } = catalogueWithPages;
const template = 'https://anh.example/iipsrv.fcgi?IIIF={slug}/{page}.tif';
const serviceOf = (imageService?: ImageService) =>
  toPageImage({ site, ...(imageService && { imageService }) }, 'TU-1', cutPage(2)).service?.[0];

it('a page has the service of this site, or of the image server with its version and level', () => {
  expect(serviceOf()).toEqual({
    id: 'https://luutru.example/iiif/TU-1/2',
    type: 'ImageService3',
    profile: 'level0',
  });
  expect(serviceOf({ template, version: 3, level: 2 })).toEqual({
    id: 'https://anh.example/iipsrv.fcgi?IIIF=TU-1/2.tif',
    type: 'ImageService3',
    profile: 'level2',
  });
  expect(serviceOf({ template, version: 2, level: 1 })).toEqual({
    '@id': 'https://anh.example/iipsrv.fcgi?IIIF=TU-1/2.tif',
    '@type': 'ImageService2',
    profile: 'http://iiif.io/api/image/2/level1.json',
  });
  expect(serviceOf({ template: '/anh/{slug}/{page}', version: 3, level: 1 })).toMatchObject({
    id: 'https://luutru.example/anh/TU-1/2',
  });
});

it('a page says that the server of this site renders it, where it does', () => {
  const image = toPageImage({ site, rendersImages: true }, 'TU-1', cutPage(2));
  expect(image.service).toMatchObject([{ type: 'ImageService3', profile: 'level2' }]);
});

it('the image server changes services and nothing else, and shows no other page', () => {
  const imageService: ImageService = { template, version: 3, level: 1 };
  const own = buildManifest(catalogueWithPages, itemWithPages, images);
  const other = buildManifest({ ...catalogueWithPages, imageService }, itemWithPages, images);
  const toOwn = (text: string) =>
    text
      .replaceAll(
        /https:\/\/anh\.example\/iipsrv\.fcgi\?IIIF=([\w-]+)\/(\d)\.tif/g,
        `${site.url}/iiif/$1/$2`,
      )
      .replaceAll('"profile":"level1"', '"profile":"level0"');
  expect(toOwn(JSON.stringify(other))).toBe(JSON.stringify(own));
  expect(JSON.stringify(other).match(/anh\.example/g)).toHaveLength(2);
});

it('the viewer takes tiles of the image server, and whole images of this site', () => {
  const imageService: ImageService = { template, version: 3, level: 1 };
  const withServer = { ...catalogueWithPages, imageService };
  const [first, , closed] = buildViewerPages(withServer, itemWithPages, images, 'vi');
  expect(first).toMatchObject({
    service: '/iiif/TU-01-145-1/1',
    tileService: 'https://anh.example/iipsrv.fcgi?IIIF=TU-01-145-1/1.tif',
  });
  expect(JSON.stringify(closed)).not.toContain('anh.example');
  const [plain] = buildViewerPages(catalogueWithPages, itemWithPages, images, 'vi');
  expect(plain).not.toHaveProperty('tileService');
});
