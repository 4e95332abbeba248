import { atom } from 'nanostores';
import type { Heartbeat } from './heartbeat.ts';

/** `refused`: the server says so, for whatever reason; `ended`: the time is over. */
export type ReadingState =
  | {
      readonly kind: 'reading';
      readonly seconds: number;
      readonly isOffline: boolean;
      /** The end as the server told it last, ISO 8601 in UTC. */
      readonly until?: string;
    }
  | { readonly kind: 'ended' | 'refused' };

export interface SessionDeps {
  readonly ask: () => Promise<Heartbeat>;
  /** Milliseconds of a clock that nobody sets, such as `performance.now`. */
  readonly now: () => number;
  /** Whether the page is read: it is visible, or was used since the last call. */
  readonly isRead: () => boolean;
}

const beatEvery = 60_000;
const retryAfter = 10_000;
/** Milliseconds before the end when the server is asked once more: the reading may be renewed. */
const lastQuestion = 5_000;

/**
 * A granted reading in the browser. It counts down to the end by the server's time, and asks the
 * server every minute while the page is read. Once over, it stays over.
 *
 * @param seconds from now to the end
 */
export function createReadingSession(seconds: number, { ask, now, isRead }: SessionDeps) {
  let end = now() + seconds * 1000;
  let askAt = now() + beatEvery;
  let asking: Promise<void> | undefined;
  let isLastAsked = false;
  let until: string | undefined;
  /** Number of times the server has said that the pages are granted. */
  const $confirmed = atom(0);
  const $state = atom<ReadingState>({
    kind: 'reading',
    seconds: Math.max(1, Math.ceil(seconds)),
    isOffline: false,
  });

  const show = (isOffline: boolean) => {
    const left = Math.ceil((end - now()) / 1000);
    const told = until !== undefined && { until };
    $state.set(
      left > 0 ? { kind: 'reading', seconds: left, isOffline, ...told } : { kind: 'ended' },
    );
  };
  const question = async () => {
    const asked = now();
    const answer = await ask();
    if ($state.get().kind !== 'reading') return;
    askAt = now() + (answer.kind === 'silent' ? retryAfter : beatEvery);
    if (answer.kind === 'refused') {
      $state.set({ kind: now() < end ? 'refused' : 'ended' });
      return;
    }
    if (answer.kind === 'granted') {
      end = asked + answer.seconds * 1000;
      ({ until } = answer);
      isLastAsked = end - now() <= lastQuestion;
    }
    show(answer.kind === 'silent');
    if (answer.kind === 'granted') $confirmed.set($confirmed.get() + 1);
  };
  /** Asks the server now; resolves when its answer is in the state. */
  const check = (): Promise<void> =>
    (asking ??= question().finally(() => {
      asking = undefined;
    }));

  return {
    $state,
    $confirmed,
    check,
    /** Call it every second. */
    tick: () => {
      const state = $state.get();
      if (state.kind !== 'reading') return;
      show(state.isOffline);
      const isNearEnd = end - now() <= lastQuestion && !isLastAsked;
      if (isNearEnd) isLastAsked = true;
      if (isNearEnd || (now() >= askAt && isRead())) void check();
    },
  };
}

export type ReadingSession = ReturnType<typeof createReadingSession>;
