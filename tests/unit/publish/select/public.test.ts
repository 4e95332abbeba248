import type { ProseNode } from '#src/domain/values.ts';
import { describe, expect, test } from 'vitest';
import { siteSchema } from '#src/domain/schema/site.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import {
  buildAuthority,
  buildCatalogue,
  buildCollection,
  buildFile,
  buildFonds,
  buildItem,
  buildPage,
  conditional,
  noAuthorities,
  withheld,
} from './fixtures.ts';

const named = (...person: string[]) => ({ ...noAuthorities, person });

describe('an open record', () => {
  test('is public with all it holds', () => {
    const item = buildItem({ authorities: named('P1'), pages: [buildPage(1)] });
    const { items } = publishCatalogue(buildCatalogue({ items: [item] }));
    expect(items).toEqual([
      {
        ...item,
        kind: 'item',
        access: { kind: 'open' },
        pages: [{ kind: 'open', number: 1, scanned: true }],
      },
    ]);
  });

  test('keeps its own title although it has a public one for when it is closed', () => {
    const item = buildItem({ publicTitle: { vi: 'Đơn thư' } });
    const { items } = publishCatalogue(buildCatalogue({ items: [item] }));
    expect(items[0]?.title.vi).toBe('Về phát triển thủy lợi');
    expect(items[0]).not.toHaveProperty('publicTitle');
  });

  test('shows of a closed page that it is there and why it is closed, and not of a withheld one', () => {
    const pages = [
      buildPage(1),
      buildPage(2, { access: conditional, folio: '2a' }),
      buildPage(3, { access: withheld }),
    ];
    const { items } = publishCatalogue(buildCatalogue({ items: [buildItem({ pages })] }));
    expect(items[0]).toHaveProperty('pages', [
      { kind: 'open', number: 1, scanned: true },
      { kind: 'conditional', number: 2, folio: '2a', access: conditional },
    ]);
  });
});

describe('redactions', () => {
  const redactions = [
    { x: 10, y: 20, width: 30, height: 40, ground: 'privacy' },
    { x: 10, y: 500, width: 30, height: 40 },
  ] as const;

  test('are told by their number and grounds', () => {
    const item = buildItem({ pages: [buildPage(1, { redactions })] });
    const { items } = publishCatalogue(buildCatalogue({ items: [item] }));
    expect(items[0]).toHaveProperty('pages', [
      { kind: 'open', number: 1, scanned: true, redactions: [{ ground: 'privacy' }, {}] },
    ]);
  });

  test('of a closed page are not told', () => {
    const item = buildItem({ pages: [buildPage(1, { redactions, access: conditional })] });
    const { items } = publishCatalogue(buildCatalogue({ items: [item] }));
    expect(items[0]).toHaveProperty('pages', [
      { kind: 'conditional', number: 1, access: conditional },
    ]);
  });
});

describe('a conditional record', () => {
  test('shows the allow-listed fields only', () => {
    const item = buildItem({
      access: conditional,
      authorities: named('P1'),
      pages: [buildPage(1)],
    });
    const { items } = publishCatalogue(buildCatalogue({ items: [item] }));
    expect(items[0]).toEqual({
      kind: 'item',
      id: 'TU-01-145-1',
      slug: 'TU-01-145-1',
      fonds: 'TU',
      file: 'TU-01-145',
      ordinal: 1,
      type: 'Nghị quyết',
      number: '24-NQ/TU',
      title: { vi: 'Về phát triển thủy lợi', en: 'On irrigation works' },
      date: item.date,
      issuer: 'Ban Chấp hành Đảng bộ tỉnh',
      languages: ['01'],
      folios: '1–6',
      fields: { numberOfPage: '12' },
      fieldsEn: {},
      access: conditional,
    });
  });

  test('never falls back to the English title behind a public title', () => {
    const item = buildItem({ access: conditional, publicTitle: { vi: 'Đơn thư' } });
    const file = buildFile({ access: conditional, publicTitle: { vi: 'Hồ sơ nhân sự' } });
    const published = publishCatalogue(buildCatalogue({ files: [file], items: [item] }));
    expect(published.items[0]?.title).toEqual({ vi: 'Đơn thư' });
    expect(published.files[0]?.title).toEqual({ vi: 'Hồ sơ nhân sự' });
  });

  test('hands on every setting of site.yaml that pages go by', () => {
    const all = {
      ...{ phone: '0220 000 000', openingHours: { vi: 'Thứ hai đến thứ sáu' }, code: 'HS' },
      ...{ address: { vi: 'Số 1' }, email: 'thu@luutru.example', citedAs: { vi: 'LT' } },
      ...{ rights: 'https://creativecommons.org/licenses/by/4.0/', rightsStatement: { vi: 'Hỏi' } },
      readingRoom: { seats: 4, sessions: ['07:30-11:30'] },
      readerRegister: { closes: '17:00' },
      virtualReading: {},
    };
    const { site } = publishCatalogue(buildCatalogue({ site: all }));
    // Document types are looked at while content is read, and nowhere else.
    const settings = Object.keys(siteSchema.shape).filter((name) => name !== 'documentTypes');
    expect(Object.keys(site).sort()).toEqual(settings.sort());
    expect(site.readingRoom?.sessions).toEqual([{ from: '07:30', until: '11:30' }]);
  });

  test('does not publish modelled fields that site.yaml does not list', () => {
    const site = { publicFields: { item: ['docCode'], file: ['fileCode'] } };
    const item = buildItem({ access: conditional });
    const file = buildFile({ access: conditional });
    const published = publishCatalogue(buildCatalogue({ site, files: [file], items: [item] }));
    expect(published.items[0]).toEqual({
      ...{ kind: 'item', id: item.id, slug: item.slug, fonds: 'TU', file: item.file, ordinal: 1 },
      ...{ type: '', title: { vi: item.id }, languages: [], fields: {}, fieldsEn: {} },
      access: conditional,
    });
    expect(published.files[0]?.title).toEqual({ vi: '145' });
  });

  test('has no description as a fonds', () => {
    const { fonds } = publishCatalogue(
      buildCatalogue({ fonds: [buildFonds({ access: conditional })] }),
    );
    expect(fonds[0]).not.toHaveProperty('prose');
    expect(fonds[0]?.fields).toEqual({});
  });
});

describe('a withheld record', () => {
  const collection = buildCollection({
    cover: { item: 'TU-01-145-1', page: 1 },
    records: [
      { kind: 'file', id: 'TU-01-145' },
      { kind: 'item', id: 'TU-01-145-1' },
    ],
    prose: {
      vi: [
        { kind: 'component', name: 'Record', props: { id: 'TU-01-145-1' }, children: [] },
        {
          kind: 'component',
          name: 'Group',
          props: {},
          children: [
            { kind: 'component', name: 'Record', props: { id: 'TU-01-145-1' }, children: [] },
          ],
        },
        { kind: 'html', html: '<p>Lời giới thiệu</p>' },
      ],
    },
  });

  test('is gone with every reference to it', () => {
    const items = [buildItem({ access: withheld, pages: [buildPage(1)] })];
    const published = publishCatalogue(buildCatalogue({ items, collections: [collection] }));
    expect(JSON.stringify(published)).not.toContain('TU-01-145-1');
    expect(published.collections[0]?.records).toEqual([{ kind: 'file', id: 'TU-01-145' }]);
  });

  test('leaves an empty card where a story showed it, and the words of a link to it', () => {
    const items = [buildItem({ access: withheld, pages: [buildPage(1)] })];
    const link = '<p>Xem <a href="/tai-lieu/TU-01-145-1/?trang=2">lá đơn</a> ấy.</p>';
    const story = {
      ...collection,
      prose: { vi: [...collection.prose.vi, { kind: 'html' as const, html: link }] },
    };
    const [published] = publishCatalogue(
      buildCatalogue({ items, collections: [story] }),
    ).collections;
    const card = {
      kind: 'component',
      name: 'Note',
      props: {},
      children: [{ kind: 'html', html: '<p>Tài liệu này đã được rút khỏi trang.</p>' }],
    };
    expect(published?.prose.vi).toEqual([
      card,
      { kind: 'component', name: 'Group', props: {}, children: [card] },
      { kind: 'html', html: '<p>Lời giới thiệu</p>' },
      { kind: 'html', html: '<p>Xem lá đơn ấy.</p>' },
    ]);
  });

  test('page by itself leaves an empty card, and nothing of caption and description', () => {
    const pages = [buildPage(1), buildPage(2, { access: withheld })];
    const items = [buildItem({ pages })];
    const of = (name: string, props: Record<string, string>, ...children: ProseNode[]) =>
      ({ kind: 'component', name, props, children }) as const;
    const secret = { alt: 'Chữ ký ông Thử', caption: 'Trang có chữ ký' };
    const story = buildCollection({
      records: [{ kind: 'item', id: 'TU-01-145-1' }],
      prose: {
        vi: [
          of('Figure', { record: 'TU-01-145-1', alt: 'Trang đầu' }),
          of('Figure', { record: 'TU-01-145-1', page: '2', ...secret }),
          of('Scene', { record: 'TU-01-145-1' }, of('Step', { page: '02', ...secret })),
          of('Quote', { record: 'TU-01-145-1', page: '2' }, { kind: 'html', html: 'chữ ký' }),
        ],
      },
    });
    const [published] = publishCatalogue(
      buildCatalogue({ items, collections: [story] }),
    ).collections;
    expect(JSON.stringify(published)).not.toMatch(/chữ ký|Thử/i);
    expect(published?.prose.vi.map((node) => (node.kind === 'html' ? '' : node.name))).toEqual([
      'Figure',
      'Note',
      'Scene',
      'Note',
    ]);
  });

  test('takes along what lies below it', () => {
    const published = publishCatalogue(
      buildCatalogue({ fonds: [buildFonds({ access: withheld })] }),
    );
    expect([published.files, published.items]).toEqual([[], []]);
  });

  test('allows only open pages with a picture as covers', () => {
    const coverOf = (parts: Parameters<typeof buildItem>[0]) =>
      publishCatalogue(buildCatalogue({ items: [buildItem(parts)], collections: [collection] }))
        .collections[0]?.cover;
    expect(coverOf({ pages: [buildPage(1)] })).toEqual({ item: 'TU-01-145-1', page: 1 });
    expect(coverOf({ pages: [buildPage(1, { access: conditional })] })).toBeUndefined();
    expect(coverOf({ access: conditional, pages: [buildPage(1)] })).toBeUndefined();
    expect(coverOf({ pages: [] })).toBeUndefined();
  });
});

describe('an authority', () => {
  const authorities = [
    buildAuthority({ id: 'P1', seeAlso: ['P2'] }),
    buildAuthority({ id: 'P2', broader: 'P3' }),
    buildAuthority({ id: 'P3' }),
    buildAuthority({ id: 'P4' }),
    buildAuthority({ id: 'P5' }),
  ];
  const idsOf = (items: ReturnType<typeof buildItem>[], collections = [buildCollection()]) =>
    publishCatalogue(buildCatalogue({ items, authorities, collections })).authorities.map(
      ({ id }) => id,
    );

  test('is public when an open record refers to it, with what it refers to in turn', () => {
    expect(idsOf([buildItem({ authorities: named('P1') })])).toEqual(['P1', 'P2', 'P3']);
  });

  test('is not public when only closed records name it', () => {
    expect(idsOf([buildItem({ authorities: named('P4'), access: conditional })])).toEqual([]);
  });

  test('is public when a story names it', () => {
    const prose = {
      vi: [{ kind: 'component', name: 'Authority', props: { id: 'P5' }, children: [] }],
    } as const;
    expect(idsOf([], [buildCollection({ prose })])).toEqual(['P5']);
  });
});

test('a field added to a record is not published until it is listed', () => {
  const extra = { shelf: 'KE-BI-MAT' };
  const published = publishCatalogue(
    buildCatalogue({
      fonds: [{ ...buildFonds(), ...extra }],
      files: [{ ...buildFile(), ...extra }],
      items: [{ ...buildItem({ pages: [{ ...buildPage(1), ...extra }] }), ...extra }],
      authorities: [{ ...buildAuthority(), ...extra }],
      collections: [{ ...buildCollection(), ...extra }],
    }),
  );
  expect(JSON.stringify(published)).not.toContain('KE-BI-MAT');
});

test('published data survive serialisation', () => {
  const published = publishCatalogue(
    buildCatalogue({ items: [buildItem({ pages: [buildPage(1)] })] }),
  );
  expect(JSON.parse(JSON.stringify(published))).toEqual(published);
});
