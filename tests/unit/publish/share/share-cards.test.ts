import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawCard } from '#src/publish/share/draw-card.ts';
import { breakLines, measureText } from '#src/publish/share/lay-out-text.ts';
import { listShareCards } from '#src/publish/share/list-cards.ts';
import { shareImageOf, urls } from '#src/site/urls.ts';
import { toSlug } from '#src/text/slug.ts';
import { catalogueOf, conditionalItem, openItem } from '../../views/records/public-records.ts';

const scanned = openItem({ pages: [{ kind: 'open', number: 1, scanned: true }] });
const cardsOf = (item: typeof scanned | ReturnType<typeof conditionalItem>) =>
  [...listShareCards(catalogueOf({ items: [item] }))].filter(({ page }) =>
    page.includes('tai-lieu'),
  );

describe('cards for sharing', () => {
  it('name an open record in both languages, beside its first page', () => {
    expect(cardsOf(scanned)).toMatchObject([
      {
        page: `/tai-lieu/${scanned.slug}/`,
        title: 'Nghị quyết 24-NQ/TU, 03/02/1976: Về khôi phục đường sắt',
        picture: { slug: scanned.slug, page: 1 },
      },
      { page: `/en/tai-lieu/${scanned.slug}/`, language: 'en' },
    ]);
  });

  it('have no picture of a conditional record', () => {
    for (const card of cardsOf(conditionalItem())) expect(card.picture).toBeUndefined();
  });

  it('are for the home page and the search, too', () => {
    const pages = [...listShareCards(catalogueOf({}))].map(({ page }) => page);
    expect(pages).toEqual(expect.arrayContaining(['/', '/en/', '/tim-kiem/', '/en/tim-kiem/']));
  });
});

it('the picture of the home page is that of no other page', () => {
  const name = /^\/chia-se\/(.+)\.jpg$/.exec(shareImageOf(urls.home('vi')))?.[1] ?? '';
  expect(shareImageOf(urls.page('vi', toSlug(name)))).not.toBe(shareImageOf(urls.home('vi')));
});

it('a card is a small JPEG of the size that previews ask for', async () => {
  const [card] = cardsOf(scanned);
  if (card === undefined) throw new Error('There is no card.');
  for (const title of [card.title, 'Về khôi phục sản xuất nông nghiệp '.repeat(12)]) {
    const drawn = await drawCard({ ...card, title });
    expect(await sharp(drawn).metadata()).toMatchObject({
      format: 'jpeg',
      width: 1200,
      height: 630,
    });
    expect(drawn.length).toBeLessThan(60_000);
  }
});

it('a title is broken at spaces into lines that fit', () => {
  const style = { face: 'bold', size: 40, colour: '#000' } as const;
  const lines = breakLines('Nghị quyết về khôi phục đường sắt Thống Nhất', style, 400);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe('Nghị quyết về khôi phục đường sắt Thống Nhất');
  for (const line of lines) expect(measureText(line, style)).toBeLessThanOrEqual(400);
});
