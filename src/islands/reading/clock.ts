import { describeLeft, describeUntil, findWarning } from './count-down.ts';
import type { ReadingFacts } from './reading-facts.ts';
import type { ReadingSession } from './reading-session.ts';

/**
 * Keeps one clock of the page up to date. Its parts are `time`, `[data-left]`, `[data-said]` (a live
 * region) and `[data-offline]`.
 */
export function runClock(
  clock: Element,
  { $state }: Pick<ReadingSession, '$state'>,
  labels: ReadingFacts['labels'],
  signal?: AbortSignal,
): void {
  const [left, said, offline] = ['left', 'said', 'offline'].map((part) =>
    clock.querySelector<HTMLElement>(`[data-${part}]`),
  );
  if (!left || !said || !offline) throw new Error('A part of the clock is missing.');
  const end = clock.querySelector('time');
  let before = Infinity;
  const stop = $state.subscribe((state) => {
    if (state.kind !== 'reading') return;
    const words = describeLeft(state.seconds, labels);
    left.hidden = words === undefined;
    left.textContent = words ?? '';
    offline.hidden = !state.isOffline;
    // A renewal moves it while the page is open.
    if (end && state.until !== undefined && state.until !== end.dateTime) {
      end.dateTime = state.until;
      end.textContent = describeUntil(state.until, labels);
    }
    const warning = findWarning(before, state.seconds, labels);
    if (warning !== undefined) said.textContent = warning;
    before = state.seconds;
  });
  signal?.addEventListener('abort', stop);
}
