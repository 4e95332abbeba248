import type { RecordState } from './published-record.ts';

/** Kinds of change that open something, or may. */
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
 * `opened` and `opened-page` were opened by a person; `due` and `due-page` by a date that the
 * previous site already had. `dated`: still closed, with an earlier day than before. `repointed`: a
 * page that a story refers to by number is now another scan.
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
  /** The subject: a record, or for `widened` a level of `publicFields`. */
  readonly record: Pick<RecordState, 'kind' | 'id' | 'group'>;
  readonly page?: number;
  /** Number of pages lost or redactions uncovered. */
  readonly count?: number;
  /** The old and new value: a title, a day, a code, a column. */
  readonly before?: string;
  readonly now?: string;
}

/** Whether the opening day recorded by the previous site has come. */
export function isDue({ opensOn }: Pick<RecordState, 'opensOn'>, today: string): boolean {
  return opensOn !== undefined && opensOn <= today;
}

/** The earlier of two days; undefined is later than any. */
export function isSooner(now: string | undefined, before: string | undefined): boolean {
  return now !== undefined && (before === undefined || now < before);
}

export function toRef({ kind, id, group }: RecordState): Change['record'] {
  return { kind, id, group };
}
