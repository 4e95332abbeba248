import { atom, computed } from 'nanostores';
import { toQuery } from './search-query.ts';
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
  /** With a page number that exists. */
  readonly view: SearchView;
  readonly pageCount: number;
  readonly hits: readonly SearchHit[];
}

export type SearchState =
  | { readonly kind: 'idle' }
  /** The previous results stay visible until the answer arrives. */
  | { readonly kind: 'searching'; readonly view: SearchView; readonly before?: FoundState }
  | FoundState
  | { readonly kind: 'failed'; readonly view: SearchView };

/** A view and its cause: typing, a deliberate choice, or a URL. */
export interface Step {
  readonly view: SearchView;
  readonly by: 'typing' | 'choice' | 'url';
}

export interface SearchOptions {
  readonly pageSize?: number;
  /** Debounce delay after a key press, in milliseconds. */
  readonly rest?: number;
}

interface Answered {
  readonly key: string;
  readonly answer: SearchAnswer;
}

/** State of the search page. Answers to outdated queries are ignored. */
export function createSearchStore(
  backend: SearchBackend,
  { pageSize = 20, rest = 180 }: SearchOptions = {},
) {
  const $typed = atom('');
  const $step = atom<Step>({ view: blankView, by: 'url' });
  const $view = computed($step, ({ view }) => view);
  const $state = atom<SearchState>({ kind: 'idle' });
  /**
   * Labels of facet values in all answers so far: a chosen value keeps its label without results.
   */
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
    /** Preloads before the first key press; errors are reported by the first search. */
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
    /** Searches immediately: on Enter, a link or a suggestion. */
    ask(typed: string) {
      $typed.set(typed);
      return take({ ...$view.get(), query: toQuery(typed), page: 1 }, 'choice');
    },
    /** Changes filters, order, layout or page for the typed query. */
    choose: (view: SearchView) => take({ ...view, query: toQuery($typed.get()) }, 'choice'),
    /** Opens a complete search, from a link. */
    open(view: SearchView) {
      $typed.set(view.query);
      return take(view, 'choice');
    },
    /** Shows the search in the URL. */
    show(view: SearchView) {
      $typed.set(view.query);
      return take(view, 'url');
    },
    /** Repeats the search. */
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

/** The request of a view: views that differ only in page and layout share one answer. */
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
