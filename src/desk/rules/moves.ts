import type { ItemState, RequestFacts, RequestState, Role } from './request.ts';

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
const movesInState: Readonly<Record<RequestState, MovesByRole>> = {
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

/** Whether this role may make this move with a request in this state. */
export function mayMove(role: Role, state: RequestState, move: Move): boolean {
  return movesInState[state][role]?.includes(move) ?? false;
}

/**
 * Whether this role may make this move with this request. Closing as spam or as a duplicate treats
 * a request as never received, so a partly answered one cannot be closed so.
 */
export function mayMoveRequest(role: Role, { state, items }: RequestFacts, move: Move): boolean {
  const isRejecting = move === 'close-as-spam' || move === 'close-as-double';
  const hasAnswer = items.some((item) => item.state.kind === 'decided');
  return mayMove(role, state, move) && !(isRejecting && hasAnswer);
}

/**
 * The state of a request after a move that `mayMove` allows. `items` are those after the move:
 * deciding and withdrawing end a request only if no item is left open.
 */
export function nextState(
  state: RequestState,
  move: Move,
  items: readonly ItemState[],
): RequestState {
  switch (move) {
    case 'take':
    case 'answer':
    case 'give-back':
    case 'reopen':
      return 'reviewing';
    case 'ask':
      return 'waiting';
    case 'pass-to-head':
      return 'with-head';
    case 'pass-to-creator':
      return 'with-creator';
    case 'erase':
      return 'erased';
    case 'close-as-spam':
      return 'closed-spam';
    case 'close-as-double':
      return 'closed-double';
    case 'close-silent':
      return 'closed-silent';
    case 'write':
    case 'assign':
    case 'correct':
    case 'relink':
    case 'hold':
    case 'release':
      return state;
    case 'decide':
    case 'withdraw':
      return stateByItems(state, items);
  }
}

/** A partly decided request counts as being processed, not merely received. */
function stateByItems(state: RequestState, items: readonly ItemState[]): RequestState {
  if (items.every(({ kind }) => kind === 'withdrawn')) return 'withdrawn';
  if (items.every(({ kind }) => kind === 'withdrawn' || kind === 'decided')) return 'decided';
  const isTouched = items.some(({ kind }) => kind === 'proposed' || kind === 'decided');
  // A new decision that waits for a second person reopens a decided request.
  return isTouched && (state === 'received' || state === 'decided') ? 'reviewing' : state;
}
