import { expect, test } from 'vitest';
import type { Catalogue, ItemRecord } from '#src/catalogue/model.ts';
import { compileFacts } from '#src/gate/match/compile.ts';
import { hiddenFactsOf } from '#src/gate/facts/hidden-facts.ts';
import { listPublicTexts } from '#src/gate/facts/public-texts.ts';
import { searchText } from '#src/gate/read/search-text.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import type { Access } from '#src/domain/values.ts';
import {
  buildAuthority,
  buildCatalogue,
  buildFile,
  buildFonds,
  buildItem,
  buildPage,
  conditional,
  noAuthorities,
  withheld,
} from '../../publish/select/fixtures.ts';

let count = 0;
const canaries = new Set<string>();
function canary(): string {
  count += 1;
  const word = `Hoàng Yến số ${count} hótvang`;
  canaries.add(word);
  return word;
}

function closedItem(id: string, access: Access): ItemRecord {
  return buildItem({
    id,
    slug: id,
    access,
    title: { vi: canary(), en: canary() },
    publicTitle: { vi: `Đơn ${id}` },
    fields: { description: canary(), autograph: canary(), keyword: canary(), inforSign: canary() },
    fieldsEn: { description: canary() },
    authorities: { ...noAuthorities, person: [id] },
    pages: [buildPage(1, { access, scan: `x/${canary()}.jpg`, words: `x/${canary()}.xml` })],
  });
}

function closedCatalogue(): Catalogue {
  const items = [
    closedItem('MA-1', conditional),
    closedItem('MA-2', withheld),
    buildItem({
      id: 'MA-3',
      slug: 'MA-3',
      pages: [buildPage(2, { access: conditional, scan: `x/${canary()}.jpg` })],
    }),
  ];
  return buildCatalogue({
    fonds: [
      buildFonds(),
      buildFonds({
        code: 'KIN',
        slug: 'KIN',
        access: conditional,
        fields: { description: canary() },
        fieldsEn: { description: canary() },
        prose: { vi: [{ kind: 'html', html: `<p>${canary()}</p>` }] },
      }),
    ],
    files: [
      buildFile(),
      buildFile({
        id: 'MA-0',
        slug: 'MA-0',
        access: conditional,
        fields: { description: canary(), boxNumber: canary() },
      }),
    ],
    items,
    authorities: [
      buildAuthority({
        id: 'MA-1',
        slug: 'ma-1',
        name: { vi: canary() },
        variants: [canary()],
        note: { vi: canary() },
      }),
    ],
  });
}

const catalogue = closedCatalogue();
const published = publishCatalogue(catalogue);

test('no canary of a closed record is published', () => {
  const written = JSON.stringify(published);
  expect([...canaries].filter((word) => written.includes(word))).toEqual([]);
  expect(canaries.size).toBeGreaterThan(20);
});

test('the gate knows every canary, by its record and field', async () => {
  const facts = hiddenFactsOf(catalogue, published);
  const texts = listPublicTexts(published, () => Promise.resolve(undefined));
  const matcher = await compileFacts(facts, texts);
  const unknown = [...canaries].filter((word) => {
    const found: string[] = [];
    searchText(Buffer.from(`<p>${word}</p>`), matcher, ({ record, field }) =>
      found.push(`${record} ${field}`),
    );
    return found.length === 0;
  });
  expect(unknown).toEqual([]);
});

test('the gate looks for nothing that is public, whatever closed records hold of it', async () => {
  const facts = hiddenFactsOf(catalogue, published);
  const texts = listPublicTexts(published, () => Promise.resolve(undefined));
  const found: string[] = [];
  const matcher = await compileFacts(facts, texts);
  for await (const text of texts)
    searchText(Buffer.from(text), matcher, ({ record, field }) => found.push(`${record} ${field}`));
  expect(found).toEqual([]);
});
