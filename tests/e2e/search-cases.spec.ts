import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { buildSearchPage } from '#scripts/bench/build-search-page.ts';
import { buildTableCatalogue } from '#scripts/bench/archive/table-catalogue.ts';
import { serve } from '#src/server/serve.ts';
import { buildSearchIndex } from '#src/publish/search/index.ts';
import {
  readAuthorities,
  readCases,
  readCorpus,
  readTexts,
  type SearchCase,
} from '../helpers/search-cases.ts';
import { expect, test as base } from './site.ts';

const own = join(import.meta.dirname, '..', 'fixtures', 'search');
/** Cases that live beside the project, and not in it. */
const shared = resolve('../shared/search');

/** A page with the real search over the real index of a folder of cases. */
const test = base.extend<{ folder: string; commonFrom: number | undefined; url: string }>({
  folder: [own, { option: true }],
  commonFrom: [undefined, { option: true }],
  url: async ({ folder, commonFrom }, use) => {
    const outDir = mkdtempSync(join(tmpdir(), 'search-cases-'));
    const catalogue = buildTableCatalogue(readCorpus(folder), readAuthorities(folder));
    await buildSearchIndex(catalogue, readTexts(folder), outDir, commonFrom);
    await buildSearchPage(outDir);
    const server = await serve(outDir, 0);
    await use(server.url);
    await server.close();
    rmSync(outDir, { recursive: true });
  },
  baseURL: ({ url }, use) => use(url),
});

/** Ids of the items found, in order, for each of the queries. */
async function ask(
  page: Page,
  queries: readonly string[],
): Promise<readonly (readonly string[])[]> {
  await page.goto('/');
  return page.evaluate(async (all) => {
    const search = window.searchIn('vi');
    const found: string[][] = [];
    for (const query of all) {
      const answer = await search.search({ query, facets: {}, sort: 'relevance' });
      // What has only some of the words is told apart, and finds nothing here.
      const hits = answer.isSome ? [] : await answer.load(0, answer.total);
      found.push(hits.flatMap(({ href }) => /^\/tai-lieu\/(.*)\/$/.exec(href)?.[1] ?? []));
    }
    return found;
  }, queries);
}

function judge({ query, first, must, mustNot }: SearchCase, found: readonly string[]): string[] {
  const missing = must.filter((id) => !found.includes(id));
  const wrong = mustNot.filter((id) => found.includes(id));
  return [
    ...(first !== undefined && found[0] !== first ? [`${query}: first is ${found[0]}`] : []),
    ...(missing.length > 0 ? [`${query}: misses ${missing.join(' ')}`] : []),
    ...(wrong.length > 0 ? [`${query}: finds ${wrong.join(' ')}`] : []),
  ];
}

async function expectAll(page: Page, cases: readonly SearchCase[]): Promise<void> {
  const found = await ask(
    page,
    cases.map(({ query }) => query),
  );
  expect(cases.flatMap((one, index) => judge(one, found[index] ?? []))).toEqual([]);
}

const ways = [
  ['Pagefind', undefined],
  ['the lists of common words, which all words are here', 0],
] as const;
for (const [way, commonFrom] of ways)
  test.describe(`Through ${way}`, () => {
    test.use({ commonFrom });

    test('whatever a reader types, the record is found', async ({ page }) => {
      const cases = readCases(own);
      expect(cases.length).toBeGreaterThan(80);
      await expectAll(page, cases);
    });

    test.describe('the cases beside the project', () => {
      test.skip(!existsSync(shared), `Not run: there are no cases at ${shared}.`);
      test.use({ folder: shared });
      test('hold as well', async ({ page }) => {
        await expectAll(page, readCases(shared));
      });
    });
  });
