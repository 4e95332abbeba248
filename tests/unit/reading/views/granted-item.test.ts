import { expect, it } from 'vitest';
import { toReadable } from '#src/reading/views/granted-item.ts';
import { conditionalItem, openItem } from '../../views/records/public-records.ts';
import { cutPage, imagesOf, openedItem } from './granted-facts.ts';

const kindsOf = (item: ReturnType<typeof toReadable>) => item.pages.map(({ kind }) => kind);

it('opens the granted pages of a closed item, and leaves the others closed with its reason', () => {
  const item = toReadable(conditionalItem(), openedItem([1, 3]), imagesOf(1, 2, 3));
  expect(kindsOf(item)).toEqual(['open', 'conditional', 'open']);
  expect(item.pages[1]).toMatchObject({ access: { reason: 'privacy' } });
});

it('opens an open item with its open pages around those that are granted', () => {
  const record = openItem({
    pages: [
      { kind: 'open', number: 1, scanned: true },
      { kind: 'conditional', number: 2, access: { kind: 'conditional', reason: 'privacy' } },
      { kind: 'conditional', number: 3, access: { kind: 'conditional', opensOn: '2031-01-01' } },
    ],
  });
  const pages = openedItem([]).item.pages.map((page) => ({ ...page, isOpen: page.number === 1 }));
  const item = toReadable(record, openedItem([2], pages), imagesOf(1, 2));
  expect(kindsOf(item)).toEqual(['open', 'open', 'conditional']);
  expect(item.pages[2]).toMatchObject({ access: { opensOn: '2031-01-01' } });
});

it('tells pages without a scan from those that are not cut, and marks what is blacked out', () => {
  const pages = [{ number: 1, isOpen: false, folio: '12' }, ...openedItem([]).item.pages.slice(1)];
  const redactions = [{ x: 1, y: 2, width: 3, height: 4, ground: 'privacy' as const }];
  const images = { item: 'x', pages: [cutPage(2, { redactions })] };
  expect(toReadable(conditionalItem(), openedItem([1, 2, 3], pages), images).pages).toEqual([
    { kind: 'open', number: 1, folio: '12', scanned: false },
    { kind: 'open', number: 2, scanned: true, redactions },
    { kind: 'open', number: 3, scanned: true, failed: true },
  ]);
});

it('refuses a closed page about which nothing is published', () => {
  const read = () => toReadable(openItem(), openedItem([]), undefined);
  expect(read).toThrow('Page 1 of TU-02-145-1 is closed');
});
