import type { RequestState, Role } from './request.ts';

/** All that can be done with a request. */
export const moves = [
  /** Take it up. */
  'take',
  /** Ask the reader something that must be answered before a decision. */
  'ask',
  /** Answer what the desk has asked. */
  'answer',
  /** Write a message that waits for nothing. */
  'write',
  'pass-to-head',
  'pass-to-creator',
  /** Give it back to the reading room, from the head or with the creating body's opinion. */
  'give-back',
  /** Make it the task of one member of staff, or of nobody. */
  'assign',
  /** Close what is no request. */
  'close-as-spam',
  /** Close it because another request asks for the same. */
  'close-as-double',
  /** Close it because the reader has not answered the question of the desk. */
  'close-silent',
  /** Open again what was closed. */
  'reopen',
  /** Decide items, for the first time or anew. */
  'decide',
  /** Take items back. */
  'withdraw',
  /** Correct what the reader's facts say. */
  'correct',
  /** Give the reader a new private link; the old one opens nothing any more. */
  'relink',
  /** Keep what is personal from being erased, for as long as a complaint or an inspection takes. */
  'hold',
  /** End such a hold. */
  'release',
  /** Remove all that is personal; the facts for statistics stay. */
  'erase',
] as const;
export type Move = (typeof moves)[number];

/**
 * What the log tells besides moves: that a request came, and that another was closed as its double
 * or opened again after that.
 */
export type LoggedMove = Move | 'send' | 'keep-double' | 'lose-double';

/** Moves that say something to the other side in words; no other carries any. */
const speakingMoves: readonly Move[] = ['ask', 'answer', 'write', 'decide'];

export function speaks(move: Move): boolean {
  return speakingMoves.includes(move);
}

type MovesByRole = Readonly<Partial<Record<Role, readonly Move[]>>>;

/**
 * What staff do with a reader's own data in every state. To erase for good and to end a hold is the
 * head's: neither can be undone.
 */
const care: readonly Move[] = ['correct', 'relink', 'hold'];
const headCare: readonly Move[] = [...care, 'release', 'erase'];

const close: readonly Move[] = ['close-as-spam', 'close-as-double'];
const room: readonly Move[] = [
  ...(['ask', 'write', 'pass-to-head', 'pass-to-creator', 'assign', 'decide'] as const),
  ...close,
];
const closed: MovesByRole = {
  reader: ['erase'],
  service: ['reopen', ...care],
  head: ['reopen', ...headCare],
  system: ['erase'],
};

/**
 * Who may do what in which state: what is not named here is not allowed. An administrator keeps
 * the house and has no part in requests.
 */
export const movesInState: Readonly<Record<RequestState, MovesByRole>> = {
  received: {
    reader: ['write', 'withdraw', 'erase'],
    service: ['take', ...room, ...care],
    head: ['take', ...room, ...headCare],
    system: ['erase'],
  },
  reviewing: {
    reader: ['write', 'withdraw', 'erase'],
    service: [...room, ...care],
    head: [...room, ...headCare],
    system: ['erase'],
  },
  waiting: {
    reader: ['answer', 'withdraw', 'erase'],
    service: ['write', 'pass-to-head', 'assign', 'decide', ...close, 'close-silent', ...care],
    head: ['write', 'assign', 'decide', ...close, 'close-silent', ...headCare],
    system: ['erase'],
  },
  'with-head': {
    reader: ['write', 'withdraw', 'erase'],
    service: ['write', 'assign', ...care],
    head: [
      'ask',
      'write',
      'pass-to-creator',
      'give-back',
      'assign',
      'decide',
      ...close,
      ...headCare,
    ],
    system: ['erase'],
  },
  'with-creator': {
    reader: ['write', 'withdraw', 'erase'],
    service: ['write', 'give-back', 'pass-to-head', 'assign', ...close, ...care],
    head: ['write', 'give-back', 'assign', 'decide', ...close, ...headCare],
    system: ['erase'],
  },
  decided: {
    reader: ['write', 'withdraw', 'erase'],
    service: ['write', 'decide', ...care],
    head: ['write', 'decide', ...headCare],
    system: ['erase'],
  },
  withdrawn: {
    reader: ['erase'],
    service: care,
    head: headCare,
    system: ['erase'],
  },
  'closed-spam': closed,
  'closed-double': closed,
  // An answer that comes late is an answer.
  'closed-silent': { ...closed, reader: ['answer', 'erase'] },
  erased: {},
};
