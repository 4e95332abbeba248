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
  /** Decide items, for the first time or anew. */
  'decide',
  /** Take items back. */
  'withdraw',
  /** Remove all that is personal; the facts for statistics stay. */
  'erase',
] as const;
export type Move = (typeof moves)[number];

/** Moves that say something to the other side in words; no other carries any. */
const speakingMoves: readonly Move[] = ['ask', 'answer', 'write', 'decide'];

export function speaks(move: Move): boolean {
  return speakingMoves.includes(move);
}

type MovesByRole = Readonly<Partial<Record<Role, readonly Move[]>>>;

const room: readonly Move[] = ['ask', 'write', 'pass-to-head', 'pass-to-creator', 'decide'];

/**
 * Who may do what in which state: what is not named here is not allowed. An administrator keeps
 * the house and has no part in requests.
 */
export const movesInState: Readonly<Record<RequestState, MovesByRole>> = {
  received: {
    reader: ['write', 'withdraw', 'erase'],
    service: ['take', ...room],
    head: ['take', ...room],
    system: ['erase'],
  },
  reviewing: {
    reader: ['write', 'withdraw', 'erase'],
    service: room,
    head: room,
    system: ['erase'],
  },
  waiting: {
    reader: ['answer', 'withdraw', 'erase'],
    service: ['write', 'pass-to-head', 'decide'],
    head: ['write', 'decide'],
    system: ['erase'],
  },
  'with-head': {
    reader: ['write', 'withdraw', 'erase'],
    service: ['write'],
    head: ['ask', 'write', 'pass-to-creator', 'give-back', 'decide'],
    system: ['erase'],
  },
  'with-creator': {
    reader: ['write', 'withdraw', 'erase'],
    service: ['write', 'give-back', 'pass-to-head'],
    head: ['write', 'give-back', 'decide'],
    system: ['erase'],
  },
  decided: {
    reader: ['write', 'withdraw', 'erase'],
    service: ['write', 'decide'],
    head: ['write', 'decide'],
    system: ['erase'],
  },
  withdrawn: {
    reader: ['erase'],
    system: ['erase'],
  },
  erased: {},
};
