import { atom, computed } from 'nanostores';
import { toQuery } from './search-address.ts';
import type {
  FacetName,
  SearchAnswer,
  SearchBackend,
  SearchHit,
  SearchRequest,
} from '../engine/search-backend.ts';
import { blankView, facetNames, isBlank, type SearchView } from './search-view.ts';

export interface FoundState extends SearchAnswer {
  readonly kind: 'found';
  /** Its page is one that there is. */
  readonly view: SearchView;
  readonly pageCount: number;
  readonly hits: readonly SearchHit[];
}

export type SearchState =
  | { readonly kind: 'idle' }
  /** What was found before stays in sight until the answer comes. */
  | { readonly kind: 'searching'; readonly view: SearchView; readonly before?: FoundState }
  | FoundState
  | { readonly kind: 'failed'; readonly view: SearchView };

/** A view and what brought it: typing goes on, a choice is made on purpose, an address is followed. */
export interface Step {
  readonly view: SearchView;
  readonly by: 'typing' | 'choice' | 'address';
}

export interface SearchOptions {
  readonly pageSize?: number;
  /** Rest after a key before the search starts, in milliseconds. */
  readonly rest?: number;
}

interface Answered {
  readonly key: string;
  readonly answer: SearchAnswer;
}

/** State of the search page. Answers that come late, for what is no longer asked, are dropped. */
export function createSearchStore(
  backend: SearchBackend,
  { pageSize = 20, rest = 180 }: SearchOptions = {},
) {
  const $typed = atom('');
  const $step = atom<Step>({ view: blankView, by: 'address' });
  const $view = computed($step, ({ view }) => view);
  const $state = atom<SearchState>({ kind: 'idle' });
  /** Labels of facet values in all answers so far: a choice keeps its name when nothing bears it. */
  const $names = atom<Readonly<Record<string, string>>>({});
  let answered: Answered | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const run = async () => {
    const turn = ++asked;
    const view = $view.get();
    if (isBlank(view)) {
      $state.set({ kind: 'idle' });
      return;
    }
    const request = toRequest(view);
    const key = JSON.stringify(request);
    const known = answered?.key === key ? answered : undefined;
    const state = $state.get();
    const before = state.kind === 'searching' ? state.before : state;
    if (!known || before?.kind !== 'found')
      $state.set({ kind: 'searching', view, ...(before?.kind === 'found' && { before }) });
    try {
      const next = known ?? { key, answer: await backend.search(request) };
      const pageCount = Math.max(1, Math.ceil(next.answer.total / pageSize));
      const page = Math.min(view.page, pageCount);
      const hits = await next.answer.load((page - 1) * pageSize, page * pageSize);
      if (turn !== asked) return;
      answered = next;
      $names.set({ ...$names.get(), ...namesIn(next.answer, view) });
      $state.set({ ...next.answer, kind: 'found', view: { ...view, page }, pageCount, hits });
    } catch {
      if (turn === asked) $state.set({ kind: 'failed', view });
    }
  };
  const take = (view: SearchView, by: Step['by']) => {
    clearTimeout(timer);
    $step.set({ view, by });
    return run();
  };

  return {
    $typed,
    $step,
    $view,
    $state,
    $names,
    /** Before the first key; a failure shows when something is asked. */
    prepare: () => backend.prepare().catch(() => undefined),
    /** While the reader types. */
    type(typed: string) {
      $typed.set(typed);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const query = toQuery(typed);
        if (query !== $view.get().query) void take({ ...$view.get(), query, page: 1 }, 'typing');
      }, rest);
    },
    /** At once: on Enter, on a link, on a suggestion. */
    ask(typed: string) {
      $typed.set(typed);
      return take({ ...$view.get(), query: toQuery(typed), page: 1 }, 'choice');
    },
    /** Another choice, order, layout or page for the words that are typed. */
    choose: (view: SearchView) => take({ ...view, query: toQuery($typed.get()) }, 'choice'),
    /** All of a search at once: on a link to it. */
    open(view: SearchView) {
      $typed.set(view.query);
      return take(view, 'choice');
    },
    /** What the address asks for. */
    show(view: SearchView) {
      $typed.set(view.query);
      return take(view, 'address');
    },
    /** The same once more. */
    retry: run,
    /** All results, up to a maximum. Rejects if a part cannot be loaded. */
    async loadAll(most: number): Promise<readonly SearchHit[]> {
      const answer = answered?.answer;
      const hits: SearchHit[] = [];
      const end = Math.min(most, answer?.total ?? 0);
      while (answer && hits.length < end) {
        const part = await answer.load(hits.length, Math.min(end, hits.length + 50));
        if (part.length === 0) break;
        for (const hit of part) hits.push(hit);
      }
      return hits;
    },
  };
}

export type SearchStore = ReturnType<typeof createSearchStore>;

export const nameKey = (facet: FacetName | 'file', value: string) => `${facet}:${value}`;

/** What is asked: searches that differ in page and layout alone have one answer. */
function toRequest({ query, facets, years, file, sort, asWords }: SearchView): SearchRequest {
  return {
    ...{ query, facets, sort },
    ...(years !== undefined && { years }),
    ...(file !== undefined && { file }),
    ...(asWords && { asWords }),
  };
}

function namesIn(
  { facets, fileLabel }: SearchAnswer,
  { file }: SearchView,
): Record<string, string> {
  const names = facetNames.flatMap((facet) =>
    (facets[facet] ?? []).map(({ value, label }) => [nameKey(facet, value), label] as const),
  );
  const own =
    file === undefined || fileLabel === undefined ? [] : [[nameKey('file', file), fileLabel]];
  return Object.fromEntries([...names, ...own]) as Record<string, string>;
}
