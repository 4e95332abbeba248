import { expect, it } from 'vitest';
import { buildItemPage } from '#src/reading/views/item-page.ts';
import type { ReadingPageFacts } from '#src/reading/views/room-facts.ts';
import { catalogueOf, conditionalItem } from '../../views/records/public-records.ts';
import { cutPage, grantId, imagesOf, itemKey, openedItem, roomGrant } from './granted-facts.ts';

const lines = [{ text: 'Đường sắt', x: 900, y: 300, width: 680, height: 60 }];
const catalogue = catalogueOf({
  items: [conditionalItem()],
  imageService: { url: 'https://iiif.example', kind: 'folders' } as never,
});
type ItemFacts = Extract<ReadingPageFacts, { kind: 'item' }>;

function view(changes: Partial<ItemFacts> = {}, language: 'vi' | 'en' = 'vi') {
  const facts: ItemFacts = {
    ...{ kind: 'item', grant: roomGrant(), key: itemKey, copy: 'none', isStopped: false },
    item: openedItem([1, 2]),
    images: { item: 'x', pages: [cutPage(1, { lines }), cutPage(2)] },
    ...changes,
  };
  return buildItemPage(catalogue, facts, language);
}

/** Every path or URL in a view. */
const listPaths = (value: unknown) =>
  JSON.stringify(value).match(
    /(?:https:\/|\/)(?:[\w.,-]*[a-z][\w.,-]*\/)(?:[\w.,-]+\/)*[\w.,-]*/g,
  ) ?? [];

it('takes every image and all words from the addresses of the grant', () => {
  const { pages, viewer } = view();
  const base = `/phong-doc/${grantId}/${itemKey}/`;
  expect(viewer?.words).toBe(`${base}chu.json`);
  expect(viewer?.pages[0]).toMatchObject({ service: `${base}anh/1` });
  const paths = listPaths([pages, viewer?.pages, viewer?.words]);
  expect(paths.length).toBeGreaterThan(5);
  const elsewhere = paths.filter((path) => !path.startsWith(base) && !path.startsWith('/yeu-cau/'));
  expect(elsewhere).toEqual([]);
  expect(JSON.stringify(viewer?.pages)).not.toContain('tileService');
});

it('shows pages with their text, and a page that is not granted only as closed', () => {
  const { pages, hasTranscript } = view();
  expect(pages.map(({ kind }) => kind)).toEqual(['open', 'open', 'conditional']);
  expect(hasTranscript).toBe(true);
});

it('tells the viewer what the grant allows, and offers nothing to embed or compare', () => {
  expect(view().viewer).toMatchObject({ granted: { mayCopy: false }, neighbours: [] });
  expect(view({ grant: roomGrant({ mayCopy: true }) }).viewer?.granted.mayCopy).toBe(true);
  expect(view().viewer).not.toHaveProperty('embed');
});

it('has no viewer while no page has an image', () => {
  expect(view({ images: undefined }).viewer).toBeUndefined();
  expect(view({ item: openedItem([]), images: imagesOf(1, 2, 3) }).viewer).toBeUndefined();
});

it('keeps the notes by grant and item, and names the record in their file', () => {
  expect(view().notes).toEqual({
    name: `${grantId}/${itemKey}`,
    heading: expect.stringContaining('Hồ sơ') as string,
    fileName: expect.stringMatching(/^ghi-chep-TU-02-145/) as string,
  });
});

it('offers the copy only where there is one', () => {
  expect(view().copy).toBeUndefined();
  expect(view({ copy: 'plain' }).copy).toEqual({
    pdf: `/phong-doc/${grantId}/${itemKey}/ban-sao.pdf`,
  });
  expect(view({ copy: 'certified' }).copy?.certificate).toBe(
    `/phong-doc/${grantId}/${itemKey}/chung-nhan.pdf`,
  );
});

it('is private, and has its address in both languages', () => {
  expect(view({}, 'en').meta).toMatchObject({
    ...{ noIndex: true, isPrivate: true },
    alternates: {
      vi: `/phong-doc/${grantId}/${itemKey}/`,
      en: `/en/phong-doc/${grantId}/${itemKey}/`,
    },
  });
});

it('is not shown when the site no longer has the item', () => {
  const { item } = openedItem([1]);
  const gone = { ...openedItem([1]), item: { ...item, id: 'TU-9' } };
  expect(() => view({ item: gone })).toThrow('No item TU-9.');
});
