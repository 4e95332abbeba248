import { expect, it } from 'vitest';
import { siteSchema } from '#src/domain/schema/site.ts';
import { buildExhibitShare, buildItemShare } from '#src/views/share.ts';
import { catalogueWithPages, itemWithPages } from '../publish/iiif/item-with-pages.ts';

const open = (embedding: unknown) => ({
  ...catalogueWithPages,
  site: { ...catalogueWithPages.site, embedding: siteSchema.parse({ embedding }).embedding },
});

it('offers the permanent address and each page of an item, and a frame where one may be had', () => {
  const share = buildItemShare(open('anyone'), itemWithPages, 'vi');
  expect(share.href).toBe('https://luutru.example/tai-lieu/TU-01-145-1/');
  expect(share.embed).toBe('https://luutru.example/nhung/');
  expect(share.places.map(({ label }) => label)).toEqual(
    [1, 2, 3, 4].map((number) => `Trang ${number}`),
  );
  expect(buildItemShare(open('none'), itemWithPages, 'vi')).not.toHaveProperty('embed');
});

it('offers the scenes of an exhibit, within chapters too', () => {
  const step = { anchor: 'canh-1', spots: [], children: [], subject: undefined as never };
  const scene = { kind: 'scene', title: 'Trước gió', steps: [step] } as const;
  const chapter = { kind: 'chapter', anchor: 'c', title: 'C', children: [scene] } as const;
  const exhibit = { slug: 'bao', title: 'Bão', nodes: [chapter] };
  expect(buildExhibitShare(open('anyone'), exhibit, 'vi').places).toEqual([
    { value: '', label: 'Cả trưng bày' },
    { value: 'canh-1', label: 'Trước gió' },
  ]);
});
