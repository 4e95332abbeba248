import type { Decision } from './decision.ts';
import type { HoldReason } from './grounds.ts';

/** States of a request, in their usual order. */
export const requestStates = [
  /** Sent; not yet processed. */
  'received',
  /** Being processed by the reading room. */
  'reviewing',
  /** The desk has asked the reader a question. The deadline is suspended. */
  'waiting',
  /** Before the head of the archive. */
  'with-head',
  /** Before the body that created the records, for its opinion. */
  'with-creator',
  /** Every item that was not withdrawn is decided. */
  'decided',
  /** The reader has withdrawn every item. */
  'withdrawn',
  /** Closed as spam, such as advertising. */
  'closed-spam',
  /** Closed as a duplicate: another request of the reader is answered instead. */
  'closed-double',
  /** Closed because the reader did not answer the desk's question. An answer reopens it. */
  'closed-silent',
  /** No personal data are left. */
  'erased',
] as const;
export type RequestState = (typeof requestStates)[number];

/** Roles at the desk. `system` is the daily job. */
export const roles = ['reader', 'service', 'head', 'administrator', 'system'] as const;
export type Role = (typeof roles)[number];

/** One person; `id` is unique across roles. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
}

/** State of one item of a request. */
export type ItemState =
  | { readonly kind: 'pending' }
  /** The first of two people has decided; nothing is granted yet. */
  | { readonly kind: 'proposed'; readonly decision: Decision; readonly by: Actor }
  | { readonly kind: 'decided'; readonly decision: Decision; readonly by: readonly Actor[] }
  | { readonly kind: 'withdrawn' };

/** The fields of a request that the rules read. */
export interface RequestFacts {
  readonly state: RequestState;
  readonly items: readonly ItemFacts[];
  /** Why its personal data may not be erased now. */
  readonly hold?: HoldReason | undefined;
}

export interface ItemFacts {
  /** Access of the record on the day of the request. */
  readonly access: 'open' | 'conditional';
  readonly wish: Wish;
  readonly state: ItemState;
}

/** What a reader may request of a record. */
export const wishes = ['read', 'copy', 'certified-copy'] as const;
export type Wish = (typeof wishes)[number];

/** How a request reaches the desk: through the site, or entered by staff. */
export const ways = ['online', 'post', 'telephone', 'counter'] as const;
export type Way = (typeof ways)[number];

/** Channels of requests that staff enter. */
export const enteredWays = ['post', 'telephone', 'counter'] as const;
export type EnteredWay = (typeof enteredWays)[number];
