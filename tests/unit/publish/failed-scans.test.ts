import { expect, it } from 'vitest';
import { withoutFailedScans } from '#src/publish/failed-scans.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { buildCatalogue, buildCollection, buildItem, buildPage } from './select/fixtures.ts';

const item = buildItem({ pages: [buildPage(1), buildPage(2)] });
const collection = buildCollection({ cover: { item: item.id, page: 2 } });
const published = publishCatalogue(buildCatalogue({ items: [item], collections: [collection] }));
const pagesOf = (data: typeof published) => {
  const [first] = data.items;
  return first !== undefined && 'pages' in first ? first.pages : [];
};

it('marks the page whose scan failed, and takes it from a cover', () => {
  expect(published.collections[0]?.cover).toEqual({ item: item.id, page: 2 });
  const shown = withoutFailedScans(published, [{ itemSlug: item.slug, page: 2 }]);
  expect(pagesOf(shown)).toMatchObject([{ scanned: true }, { scanned: false, failed: true }]);
  expect(shown.collections[0]).not.toHaveProperty('cover');
});

it('leaves all else as it is', () => {
  const other = withoutFailedScans(published, [{ itemSlug: item.slug, page: 1 }]);
  expect(other.collections).toEqual(published.collections);
  expect(pagesOf(other)[1]).toEqual(pagesOf(published)[1]);
  expect(withoutFailedScans(published, [])).toBe(published);
});
