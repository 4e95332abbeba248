import type { Language } from '#src/domain/values.ts';
import type { SearchAnswer, SearchHit, SearchRequest } from './search-backend.ts';

/** Messages from the page to the worker. Every question has a number, and is answered once. */
export type Question =
  | { readonly kind: 'open'; readonly language: Language }
  | { readonly kind: 'search'; readonly request: SearchRequest }
  /** Hits of the answer to question `search`. */
  | {
      readonly kind: 'load';
      readonly search: number;
      readonly from: number;
      readonly until: number;
    };

export type Reply =
  | { readonly kind: 'opened' }
  | { readonly kind: 'answer'; readonly answer: Omit<SearchAnswer, 'load'> }
  | { readonly kind: 'hits'; readonly hits: readonly SearchHit[] }
  | { readonly kind: 'failed'; readonly problem: string };

export interface Asked {
  readonly number: number;
  readonly question: Question;
}
export interface Replied {
  readonly number: number;
  readonly reply: Reply;
}
