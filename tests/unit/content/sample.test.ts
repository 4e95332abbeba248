import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { findSampleItems } from '#scripts/sample/find-items.ts';
import { formatForTerminal } from '#src/catalogue/issues/index.ts';
import type { Catalogue } from '#src/catalogue/model.ts';
import { readCatalogue } from '#src/catalogue/read/index.ts';
import { partyTypes } from '#src/domain/schema/types.ts';
import type { LocalText } from '#src/domain/values.ts';

/** As it is before the sample's scans are typeset. */
const unscanned = { contentDir: 'content', scansDir: 'tests/fixtures/none', today: '2026-11-23' };
let sample: Catalogue;

beforeAll(async () => {
  const { catalogue, issues } = await readCatalogue(unscanned);
  if (catalogue === undefined)
    throw new Error(formatForTerminal(issues, { language: 'en', root: 'content' }));
  sample = catalogue;
});

const inEnglish = (records: readonly { readonly title: LocalText }[]) =>
  records.filter(({ title }) => title.en !== undefined).length / records.length;

describe('the sample archive', () => {
  it('is marked as a sample', () => {
    expect(sample.site.sample).toBe(true);
  });

  it('has no error and no warning', async () => {
    expect((await readCatalogue(unscanned)).issues).toEqual([]);
  });

  it('is as large as promised', () => {
    expect(sample.fonds.length).toBeGreaterThanOrEqual(3);
    expect(sample.files.length).toBeGreaterThanOrEqual(15);
    expect(sample.items.length).toBeGreaterThanOrEqual(60);
    expect(sample.collections.length).toBeGreaterThanOrEqual(2);
    expect(sample.authorities.length).toBeGreaterThanOrEqual(30);
  });

  it('has every type of document of Quy định 399-QĐ/TW', () => {
    const types = new Set(sample.items.map(({ type }) => type));
    expect(Object.keys(partyTypes)).toHaveLength(25);
    expect(Object.keys(partyTypes).filter((type) => !types.has(type))).toEqual([]);
  });

  it('has authorities of every kind, and each is used or leads to one that is', () => {
    const kinds = Map.groupBy(sample.authorities, ({ kind }) => kind);
    expect([...kinds.keys()].sort()).toEqual(['organisation', 'person', 'place', 'subject']);
    const linked = new Set([
      ...[...sample.files, ...sample.items].flatMap((record) =>
        Object.values(record.authorities).flat(),
      ),
      ...sample.authorities.flatMap(({ broader, seeAlso }) => [...seeAlso, broader]),
    ]);
    expect(sample.authorities.filter(({ id }) => !linked.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('is in English by two thirds', () => {
    expect(inEnglish(sample.fonds)).toBe(1);
    expect(inEnglish(sample.files)).toBeGreaterThanOrEqual(2 / 3);
    expect(inEnglish(sample.items)).toBeGreaterThanOrEqual(2 / 3);
    expect(inEnglish(sample.collections)).toBeGreaterThanOrEqual(2 / 3);
  });

  it('has texts for most of its items, and for nothing else', () => {
    const texts = readdirSync('scripts/sample/texts').map((name) =>
      name.replace(/\.(?:md|map\.yaml)$/, ''),
    );
    const ids = new Set(sample.items.map(({ id }) => id));
    expect(texts.filter((id) => !ids.has(id))).toEqual([]);
    expect(texts.length).toBeGreaterThan(ids.size / 2);
  });
});

describe('ways to write that the sample shows', () => {
  it('has an exhibit that waits for comments, in both languages', () => {
    const unlisted = sample.exhibits.filter(({ state }) => state === 'unlisted');
    expect(unlisted.map(({ title }) => Object.keys(title).sort())).toEqual([['en', 'vi']]);
    expect(unlisted.every(({ title }) => title.vi.includes('bản mẫu'))).toBe(true);
  });

  it('has items that name their file by inventory and number, as a new table is laid out', async () => {
    const table = await readFile('content/fonds/KC/items.csv', 'utf8');
    const codes = [...table.matchAll(/^[^,]*,([^,]+),,01,9,/gm)].map(([, code = '']) => code);
    expect(codes).toHaveLength(4);
    const files = sample.items.filter(({ id }) => codes.includes(id)).map(({ file }) => file);
    expect(files).toEqual(Array(4).fill('KC-01-0009'));
    const found = await findSampleItems('content', 'scripts/sample/texts');
    expect(
      found.filter(({ docCode }) => codes.includes(docCode)).map(({ folder }) => folder),
    ).toEqual(codes.map((code) => `KC/KC-01-0009/${code}`));
  });
});

describe('access in the sample', () => {
  const some = (test: (item: Catalogue['items'][number]) => boolean) => sample.items.some(test);

  it('is of every kind', () => {
    expect(some(({ access }) => access.kind === 'open')).toBe(true);
    expect(some(({ access }) => access.kind === 'conditional')).toBe(true);
  });

  it('has an embargo that is past and one to come', () => {
    expect(some(({ access, openedOn }) => access.kind === 'open' && openedOn !== undefined)).toBe(
      true,
    );
    expect(
      some(({ access }) => access.kind === 'conditional' && (access.opensOn ?? '') > sample.today),
    ).toBe(true);
  });

  it('closes a page of an item that is open', () => {
    expect(
      some(
        ({ access, pages }) =>
          access.kind === 'open' && pages.some((page) => page.access.kind === 'conditional'),
      ),
    ).toBe(true);
  });

  it('gives a reason for whatever is closed', () => {
    const closed = sample.items.filter(({ access }) => access.kind === 'conditional');
    expect(closed.filter(({ access }) => 'reason' in access).length).toBe(closed.length);
  });

  it('knows an item without a date and one with a public title', () => {
    expect(some(({ date }) => date === undefined)).toBe(true);
    expect(
      some(({ access, publicTitle }) => access.kind === 'conditional' && publicTitle !== undefined),
    ).toBe(true);
  });
});
