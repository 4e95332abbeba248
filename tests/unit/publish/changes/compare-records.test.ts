import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExhibitRecord } from '#src/catalogue/model.ts';
import type { Access } from '#src/domain/values.ts';
import { compareRecords } from '#src/publish/changes/compare-records.ts';
import { buildFile, buildFonds, buildItem, conditional, withheld } from '../select/fixtures.ts';
import { askedOf, changesOf, recordOf, twelveItems } from './record-fixtures.ts';

const closedFor = (opensOn?: string): Access => ({
  kind: 'conditional',
  reason: 'privacy',
  ...(opensOn !== undefined && { opensOn }),
});
const [first = buildItem(), second = buildItem(), ...others] = twelveItems;
const allOpen = recordOf({ items: twelveItems });
const firstClosed = recordOf({ items: [{ ...first, access: closedFor() }, second, ...others] });

describe('what opens', () => {
  it('needs a yes, whether it was restricted or withheld', () => {
    const hidden = recordOf({ items: [{ ...first, access: withheld }, second, ...others] });
    expect(askedOf(firstClosed, allOpen)).toEqual(['opened TU-01-145-1']);
    expect(askedOf(hidden, allOpen)).toEqual(['opened TU-01-145-1']);
    expect(askedOf(hidden, firstClosed)).toEqual(['opened TU-01-145-1']);
  });

  it('by the day that the site before knew needs none', () => {
    const before = recordOf({ items: [{ ...first, access: closedFor('2026-11-24') }] });
    const on = (today: string) => recordOf({ today, items: [first] });
    expect(changesOf(before, on('2026-11-24'))).toEqual(['due TU-01-145-1']);
    expect(askedOf(before, on('2026-11-24'))).toEqual([]);
    expect(askedOf(before, on('2026-11-23'))).toEqual(['opened TU-01-145-1']);
  });

  it('on a day that was set into the past at once needs a yes', () => {
    const before = recordOf({ items: [{ ...first, access: closedFor('2040-01-01') }] });
    expect(askedOf(before, recordOf({ items: [first] }))).toEqual(['opened TU-01-145-1']);
  });

  it('tomorrow because its day was moved forward needs a yes today', () => {
    const until = (opensOn?: string) =>
      recordOf({ items: [{ ...first, access: closedFor(opensOn) }] });
    expect(askedOf(until('2040-01-01'), until('2026-11-24'))).toEqual(['dated TU-01-145-1']);
    expect(askedOf(until(), until('2026-11-24'))).toEqual(['dated TU-01-145-1']);
    expect(askedOf(until('2026-11-24'), until('2040-01-01'))).toEqual([]);
    expect(askedOf(until('2040-01-01'), until())).toEqual([]);
  });

  it('is reported at every level when Công khai was filled down', () => {
    const access = closedFor();
    const items = twelveItems.map((item) => ({ ...item, access }));
    const before = recordOf({
      fonds: [buildFonds({ access })],
      files: [buildFile({ access })],
      items,
    });
    expect(askedOf(before, allOpen)).toEqual([
      'opened TU',
      'opened TU-01-145',
      ...twelveItems.map(({ id }) => `opened ${id}`),
    ]);
  });

  it('under another code is found by what it describes', () => {
    const renamed = { ...first, id: 'TU-01-145-001' };
    const before = recordOf({ items: [{ ...first, access: withheld }, second, ...others] });
    const now = recordOf({ items: [renamed, second, ...others] });
    expect(askedOf(before, now)).toEqual(['opened TU-01-145-001']);
  });

  it('under another code and title is suspected where a closed row of its file is lost', () => {
    const other = buildItem({ id: 'TU-01-145-99', title: { vi: 'Tên khác' }, number: '99' });
    const now = recordOf({ items: [other, second, ...others] });
    expect(askedOf(firstClosed, now)).toEqual(['opened TU-01-145-99']);
  });

  it('of the title of a restricted record, because publicTitle is gone, needs a yes', () => {
    const masked = { ...first, access: conditional, publicTitle: { vi: 'Đơn thư' } };
    const bare = { ...first, access: conditional };
    const before = recordOf({ items: [masked] });
    expect(askedOf(before, recordOf({ items: [bare] }))).toEqual(['unmasked TU-01-145-1']);
    expect(askedOf(recordOf({ items: [bare] }), before)).toEqual([]);
  });

  it('of fields, because site.yaml lets more of them out, needs a yes', () => {
    const publicFields = { item: ['subject'] };
    const narrow = recordOf({ site: { publicFields } });
    const wide = recordOf({ site: { publicFields: { item: ['subject', 'autograph'] } } });
    expect(askedOf(narrow, wide)).toEqual(['widened publicFields.item']);
    expect(askedOf(wide, narrow)).toEqual([]);
  });

  it('of an exhibit that was a draft or for reviewers needs a yes', () => {
    const recordIn = (state: ExhibitRecord['state'], slug = 'mua-xuan') =>
      recordOf({ exhibits: [buildExhibit({ state, slug })] });
    const unlisted = recordIn('unlisted', `mua-xuan-${'k'.repeat(32)}`);
    expect(askedOf(recordIn('draft'), recordIn('published'))).toEqual(['opened mua-xuan']);
    expect(askedOf(unlisted, recordIn('published'))).toEqual(['opened mua-xuan']);
    expect(askedOf(recordIn('draft'), unlisted)).toEqual(['opened mua-xuan']);
    expect(askedOf(recordIn('published'), recordIn('draft'))).toEqual([]);
  });
});

describe('what closes', () => {
  it('never needs a yes, however much it is', () => {
    const items = twelveItems.map((item) => ({ ...item, access: withheld }));
    expect(askedOf(allOpen, recordOf({ items }))).toEqual([]);
    expect(changesOf(allOpen, recordOf({ items }), 'closed')).toHaveLength(12);
  });
});

describe('what is added', () => {
  it('needs no yes', () => {
    expect(askedOf(recordOf({ items: [first] }), allOpen)).toEqual([]);
    expect(changesOf(recordOf({ items: [first] }), allOpen)).toHaveLength(11);
  });
});

describe('what vanishes', () => {
  it('needs a yes in number, and not one by one', () => {
    expect(askedOf(allOpen, recordOf({ items: twelveItems.slice(1) }))).toEqual([]);
    expect(askedOf(allOpen, recordOf({ items: twelveItems.slice(2) }))).toHaveLength(2);
    expect(askedOf(allOpen, recordOf({ items: twelveItems.slice(6) }))).toHaveLength(6);
  });

  it('is counted within its own table, however large the others are', () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      buildItem({ id: `KC-${String(index)}`, fonds: 'KC', title: { vi: `Số ${String(index)}` } }),
    );
    const fonds = [buildFonds(), buildFonds({ code: 'KC', slug: 'KC' })];
    const before = recordOf({ fonds, items: [...twelveItems, ...many] });
    const now = recordOf({ fonds, items: [...twelveItems.slice(3), ...many] });
    expect(askedOf(before, now)).toHaveLength(3);
  });

  it('under changed codes is reported as lost and added', () => {
    const items = twelveItems.map((item) => ({ ...item, id: item.id.replace('-145-', '-0145-') }));
    expect(changesOf(allOpen, recordOf({ items }), 'vanished')).toHaveLength(12);
    expect(askedOf(allOpen, recordOf({ items }))).toHaveLength(12);
  });
});

describe('titles', () => {
  const titled = (titles: readonly string[]) =>
    recordOf({
      items: twelveItems.map((item, index) => ({ ...item, title: { vi: titles[index] ?? '' } })),
    });
  const titles = twelveItems.map(({ title }) => title.vi);

  it('from a column that was sorted on its own need approval', () => {
    expect(askedOf(allOpen, titled(titles.toSorted())).length).toBeGreaterThan(2);
    const [a = '', b = '', ...rest] = titles;
    expect(askedOf(allOpen, titled([b, a, ...rest]))).toHaveLength(2);
  });

  it('that are corrected one by one need none', () => {
    expect(askedOf(allOpen, titled(['Nghị quyết đầu tiên', ...titles.slice(1)]))).toEqual([]);
  });

  it('that change at many records at once need a yes', () => {
    expect(askedOf(allOpen, titled(titles.map((title) => `${title}?`)))).toHaveLength(12);
  });

  it('that come in English are additions', () => {
    const items = twelveItems.map((item) => ({ ...item, title: { ...item.title, en: 'Text' } }));
    expect(changesOf(allOpen, recordOf({ items }))).toEqual([]);
  });
});

it('another column that was sorted on its own needs approval', () => {
  const items = twelveItems.map((item, index) => ({ ...item, folios: String(index) }));
  const sorted = items.map((item, index) => ({
    ...item,
    folios: items.at(-1 - index)?.folios ?? '',
  }));
  expect(askedOf(recordOf({ items }), recordOf({ items: sorted }))).toHaveLength(12);
});

it('the same catalogue in any order of rows changes nothing', () => {
  const items = [...twelveItems, buildItem({ id: 'TU-01-145-99', access: withheld })];
  fc.assert(
    fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
      expect(compareRecords(recordOf({ items }), recordOf({ items: shuffled }))).toEqual([]);
    }),
  );
});

it('no record opens without a yes, whatever is closed before and after', () => {
  const accesses = fc.constantFrom<Access>(
    { kind: 'open' },
    closedFor(),
    closedFor('2030-01-01'),
    withheld,
  );
  const ranks = { withheld: 0, conditional: 1, open: 2 };
  fc.assert(
    fc.property(fc.array(fc.tuple(accesses, accesses), { maxLength: 12 }), (pairs) => {
      const itemsOf = (which: 0 | 1) =>
        pairs.map((pair, index) => ({ ...(twelveItems[index] ?? first), access: pair[which] }));
      const opened = pairs.filter(([a, b]) => ranks[b.kind] > ranks[a.kind]).length;
      const asked = askedOf(recordOf({ items: itemsOf(0) }), recordOf({ items: itemsOf(1) }));
      expect(asked.filter((text) => text.startsWith('opened'))).toHaveLength(opened);
    }),
  );
});

function buildExhibit(parts: Partial<ExhibitRecord>): ExhibitRecord {
  return {
    slug: 'mua-xuan',
    state: 'published',
    title: { vi: 'Mùa xuân' },
    summary: { vi: 'Những ngày đầu' },
    prose: { vi: [] },
    records: [],
    tables: [],
    media: [],
    ...parts,
  };
}
