import type { Decision } from './decision.ts';
import type { HoldReason } from './grounds.ts';
import type { Wish } from './wish.ts';

/** Where a request stands, in the order in which it usually goes. */
export const requestStates = [
  /** Sent; nobody at the desk has taken it up. */
  'received',
  /** The reading room looks into it. */
  'reviewing',
  /** The desk has asked the reader something. The clock stands still. */
  'waiting',
  /** Before the head of the archive. */
  'with-head',
  /** Before the body that created the records, for its opinion. */
  'with-creator',
  /** Every item that was not withdrawn has its decision. */
  'decided',
  /** The reader has taken every item back. */
  'withdrawn',
  /** Closed: it asks for nothing, as advertising does. */
  'closed-spam',
  /** Closed: another request of the reader asks for the same, and is answered. */
  'closed-double',
  /** Closed: the reader did not answer the desk's question. An answer opens it again. */
  'closed-silent',
  /** Nothing personal is left. */
  'erased',
] as const;
export type RequestState = (typeof requestStates)[number];

/** Who may do something at the desk. `system` is the daily job. */
export const roles = ['reader', 'service', 'head', 'administrator', 'system'] as const;
export type Role = (typeof roles)[number];

/** One person: `id` is unlike that of any other, whatever the role. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
}

/** Where one item of a request stands. */
export type ItemState =
  | { readonly kind: 'pending' }
  /** The first of two has spoken; nothing is given yet. */
  | { readonly kind: 'proposed'; readonly decision: Decision; readonly by: Actor }
  | { readonly kind: 'decided'; readonly decision: Decision; readonly by: readonly Actor[] }
  | { readonly kind: 'withdrawn' };

/** What of a request the rules look at. */
export interface RequestFacts {
  readonly state: RequestState;
  readonly items: readonly ItemFacts[];
  /** Why nothing personal in it may be erased now. */
  readonly hold?: HoldReason | undefined;
}

export interface ItemFacts {
  /** Of the record on the day it was asked for. */
  readonly access: 'open' | 'conditional';
  readonly wish: Wish;
  readonly state: ItemState;
}
