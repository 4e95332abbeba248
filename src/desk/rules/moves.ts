import type { RequestState, Role } from './request.ts';

/** All moves of a request. */
export const moves = [
  /** Start processing it. */
  'take',
  /** Ask the reader a question that must be answered before a decision. */
  'ask',
  /** Answer the desk's question. */
  'answer',
  /** Send a message that needs no answer. */
  'write',
  'pass-to-head',
  'pass-to-creator',
  /** Return it to the reading room, from the head or with the creating body's opinion. */
  'give-back',
  /** Assign it to a member of staff, or to nobody. */
  'assign',
  /** Close as spam. */
  'close-as-spam',
  /** Close as a duplicate of another request. */
  'close-as-double',
  /** Close because the reader has not answered the desk's question. */
  'close-silent',
  /** Reopen a closed request. */
  'reopen',
  /** Decide items, for the first time or again. */
  'decide',
  /** Withdraw items. */
  'withdraw',
  /** Correct the reader's facts. */
  'correct',
  /** Give the reader a new private link; the old one stops working. */
  'relink',
  /** Hold personal data from erasure while a complaint or an inspection is pending. */
  'hold',
  /** End such a hold. */
  'release',
  /** Erase all personal data; the statistical facts remain. */
  'erase',
] as const;
export type Move = (typeof moves)[number];

/**
 * Log entries besides moves: a request arrived, and another was closed as its duplicate or reopened
 * after that.
 */
export type LoggedMove = Move | 'send' | 'keep-double' | 'lose-double';

/** Moves that carry a message to the other side; no other move does. */
const speakingMoves: readonly Move[] = ['ask', 'answer', 'write', 'decide'];

export function speaks(move: Move): boolean {
  return speakingMoves.includes(move);
}

type MovesByRole = Readonly<Partial<Record<Role, readonly Move[]>>>;

/**
 * What staff may do with a reader's own data in every state. Only the head may erase or end a hold:
 * neither can be undone.
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
 * Who may do what in which state; everything else is forbidden. Administrators have no part in
 * requests.
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
  // A late answer is still accepted.
  'closed-silent': { ...closed, reader: ['answer', 'erase'] },
  erased: {},
};
