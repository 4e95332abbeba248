import { foldSyllables } from '../../text/fold.ts';
import { markHits } from './highlight.ts';
import { mergeById, spellingsOf } from './merge-answers.ts';
import type { MarkedText, SearchBackend, SearchHit } from './search-backend.ts';

/** As much of Pagefind's browser API as is used here. https://pagefind.app/docs/api/ */
interface Pagefind {
  init(): Promise<void>;
  options(options: {
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  data(): Promise<{
    readonly url: string;
    readonly meta: Readonly<Record<string, string | undefined>>;
  }>;
}

/** A word typed without marks finds a title as a word with marks does. */
const weights = { title: 5, titleKeys: 5 };

/** Where `publish/search` writes the index. */
const script = '/pagefind/pagefind.js';

/** Search in the browser over the static index. It is fetched with the first search. */
export function createPagefindBackend(): SearchBackend {
  let loading: Promise<Pagefind> | undefined;
  const load = () => {
    loading ??= loadPagefind().catch((problem: unknown) => {
      loading = undefined;
      throw problem;
    });
    return loading;
  };
  return {
    async prepare() {
      await load();
    },
    async search({ query }) {
      const pagefind = await load();
      const answers = await Promise.all(
        spellingsOf(query, foldSyllables).map((spelling) => pagefind.search(spelling)),
      );
      const results = mergeById(answers.map((answer) => answer.results));
      return {
        total: results.length,
        facets: {},
        years: [],
        undated: 0,
        load: (from, until) =>
          Promise.all(results.slice(from, until).map((result) => toHit(result, query))),
      };
    },
    suggest: () => Promise.resolve([]),
  };
}

async function loadPagefind(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.options({ ranking: { metaWeights: weights } });
  await pagefind.init();
  return pagefind;
}

async function toHit(result: PagefindResult, query: string): Promise<SearchHit> {
  const { url, meta } = await result.data();
  const { title = url, ref, date, access, kind, lang } = meta;
  return {
    id: result.id,
    // One page may be in the index of both languages; a fragment keeps its two entries apart.
    href: url.replace(/#.*$/, ''),
    title: markText(title, query),
    ...(ref && { reference: ref }),
    ...(date && { date }),
    ...(kind && { kind }),
    ...(lang && { language: lang }),
    ...((access === 'open' || access === 'conditional') && { access }),
  };
}

function markText(text: string, query: string): MarkedText {
  let place = 0;
  const marks: (readonly [number, number])[] = [];
  for (const stretch of markHits(text, query)) {
    const end = place + stretch.text.length;
    if (stretch.isHit) marks.push([place, end]);
    place = end;
  }
  return { text, marks };
}
