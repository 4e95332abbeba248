import type { RecordState } from './published-record.ts';

/** What opens, or may open. */
export const openingKinds = [
  'opened',
  'opened-page',
  'uncovered',
  'rescanned',
  'unmasked',
  'widened',
  'dated',
] as const;

/**
 * `opened` and `opened-page` are what a person opened; `due` and `due-page` what its own date did,
 * as the site before had it. `dated`: still closed, with an earlier day than before. `repointed`: a
 * page that a story names by its number is another scan now.
 */
export const changeKinds = [
  ...openingKinds,
  'vanished',
  'lost-pages',
  'renamed',
  'edited',
  'repointed',
  'added',
  'due',
  'due-page',
  'closed',
  'closed-page',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Change {
  readonly kind: ChangeKind;
  /** What is changed: a record, or for `widened` a level of `publicFields`. */
  readonly record: Pick<RecordState, 'kind' | 'id' | 'group'>;
  readonly page?: number;
  /** Of pages lost and of redactions uncovered. */
  readonly count?: number;
  /** A title or a day before and now, an earlier code and the present one, a column. */
  readonly before?: string;
  readonly now?: string;
}

/** Did the day that the site before told of it come? */
export function isDue({ opensOn }: Pick<RecordState, 'opensOn'>, today: string): boolean {
  return opensOn !== undefined && opensOn <= today;
}

/** The earlier of two days; none is later than any. */
export function isSooner(now: string | undefined, before: string | undefined): boolean {
  return now !== undefined && (before === undefined || now < before);
}

export function toRef({ kind, id, group }: RecordState): Change['record'] {
  return { kind, id, group };
}
