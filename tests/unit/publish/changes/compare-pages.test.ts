import { describe, expect, it } from 'vitest';
import type { PageRecord } from '#src/catalogue/model.ts';
import type { Region } from '#src/domain/values.ts';
import { buildItem, buildPage, conditional, withheld } from '../select/fixtures.ts';
import { askedOf, changesOf, recordOf } from './record-fixtures.ts';

const inherited = { ...conditional, from: 'item' as const };
const box: Region = { x: 10, y: 20, width: 100, height: 40 };

/** An item with these pages; each scan holds what its letter says. */
function withPages(pages: readonly PageRecord[], images?: string) {
  const hashes = new Map(
    Array.from(images ?? '', (letter, index) => [buildPage(index + 1).scan ?? '', letter] as const),
  );
  return recordOf({ items: [buildItem({ pages })] }, hashes);
}
const closed = (number: number) => buildPage(number, { access: conditional });
const redacted = (number: number, ...redactions: Region[]) => buildPage(number, { redactions });

describe('a closed page', () => {
  it('that opens needs a yes', () => {
    const before = withPages([buildPage(1), closed(2)], 'AB');
    expect(askedOf(before, withPages([buildPage(1), buildPage(2)], 'AB'))).toEqual([
      'opened-page TU-01-145-1/2',
    ]);
  });

  it('that opens by the day that the site before knew needs none', () => {
    const before = withPages([buildPage(1), closed(2)]);
    const item = buildItem({ pages: [buildPage(1), buildPage(2)] });
    const now = recordOf({ today: '2040-01-01', items: [item] });
    expect(changesOf(before, now)).toEqual(['due-page TU-01-145-1/2']);
    expect(askedOf(before, now)).toEqual([]);
  });

  it('whose row closes its neighbour, after a sheet was put before it, needs a yes', () => {
    const before = withPages([buildPage(1), closed(2), buildPage(3)], 'ABC');
    const now = withPages([buildPage(1), closed(2), buildPage(3), buildPage(4)], 'AXBC');
    expect(askedOf(before, now)).toEqual(['opened-page TU-01-145-1/3']);
  });

  it('is found under another file name, and in another item', () => {
    const before = recordOf(
      { items: [buildItem({ pages: [buildPage(1), closed(2)] })] },
      new Map([['TU/145/nghi-quyet/0002.jpg', 'B']]),
    );
    const moved = buildItem({
      id: 'TU-01-145-2',
      number: '25',
      pages: [buildPage(1, { scan: 'TU/145/khac/0009.jpg' })],
    });
    const now = recordOf(
      { items: [buildItem({ pages: [buildPage(1)] }), moved] },
      new Map([['TU/145/khac/0009.jpg', 'B']]),
    );
    expect(askedOf(before, now)).toContain('opened-page TU-01-145-2/1');
  });

  it('that stays closed under another number needs none', () => {
    const before = withPages([buildPage(1), closed(2)], 'AB');
    const now = withPages([buildPage(1), buildPage(2), closed(3)], 'AXB');
    expect(askedOf(before, now)).toEqual([]);
  });

  it('without a scan is known by its number when the scan comes', () => {
    const bare = { number: 2, access: conditional, redactions: [] };
    const before = withPages([buildPage(1), bare]);
    expect(askedOf(before, withPages([buildPage(1), buildPage(2)]))).toEqual([
      'opened-page TU-01-145-1/2',
    ]);
  });

  it('is told with its item when that opens, unless a row of its own closed it', () => {
    const open = withPages([buildPage(1), buildPage(2)]);
    const itemOf = (page: PageRecord) =>
      recordOf({
        items: [
          buildItem({ access: conditional, pages: [{ ...buildPage(1), access: inherited }, page] }),
        ],
      });
    const opened = ['opened TU-01-145-1'];
    expect(askedOf(itemOf({ ...buildPage(2), access: inherited }), open)).toEqual(opened);
    expect(askedOf(itemOf(buildPage(2, { access: withheld })), open)).toEqual([
      ...opened,
      'opened-page TU-01-145-1/2',
    ]);
  });
});

describe('a redaction', () => {
  it('that is taken away, made smaller or moved needs a yes', () => {
    const before = withPages([redacted(1, box)], 'A');
    for (const now of [
      [],
      [{ ...box, width: 90 }],
      [{ ...box, x: 11 }],
      [
        { ...box, height: 20 },
        { ...box, y: 41, height: 19 },
      ],
    ])
      expect(askedOf(before, withPages([redacted(1, ...now)], 'A'))).toEqual([
        'uncovered TU-01-145-1/1',
      ]);
  });

  it('that grows, or is parted without a gap, needs none', () => {
    const before = withPages([redacted(1, box)], 'A');
    for (const now of [
      [{ ...box, width: 110 }],
      [
        { ...box, height: 20 },
        { ...box, y: 40, height: 20 },
      ],
      [box, { ...box, x: 500 }],
    ])
      expect(askedOf(before, withPages([redacted(1, ...now)], 'A'))).toEqual([]);
  });

  it('that is removed while its page is closed needs approval before the page opens by date', () => {
    const before = withPages([{ ...closed(1), redactions: [box] }], 'A');
    expect(askedOf(before, withPages([closed(1)], 'A'))).toEqual(['uncovered TU-01-145-1/1']);
  });

  it('on a scan that another image has replaced needs a yes', () => {
    const before = withPages([buildPage(1), redacted(2, box)], 'AB');
    const now = withPages([buildPage(1), redacted(2, box)], 'AX');
    expect(askedOf(before, now)).toEqual(['rescanned TU-01-145-1/2']);
  });
});

describe('scanned pages', () => {
  const pages = (count: number) =>
    Array.from({ length: count }, (_, index) => buildPage(index + 1));

  it('that are gone in number need a yes, as when the disk of scans is not there', () => {
    expect(askedOf(withPages(pages(12)), withPages(pages(11)))).toEqual([]);
    expect(askedOf(withPages(pages(12)), withPages(pages(9)))).toEqual(['lost-pages TU-01-145-1']);
    expect(askedOf(withPages(pages(12)), withPages([]))).toEqual(['lost-pages TU-01-145-1']);
  });

  it('that are closed need none', () => {
    const now = withPages([buildPage(1), closed(2), closed(3)]);
    expect(askedOf(withPages(pages(3)), now)).toEqual([]);
    expect(changesOf(withPages(pages(3)), now)).toEqual([
      'closed-page TU-01-145-1/2',
      'closed-page TU-01-145-1/3',
    ]);
  });
});
