import type { SlotDetail } from '#src/islands/shared/viewer-slot.ts';
import { runClock } from './clock.ts';
import { endReading } from './end-reading.ts';
import { guardCopying } from './guard-copying.ts';
import { askHeartbeat } from './heartbeat.ts';
import { runNotebook } from './notebook.ts';
import type { ReadingFacts } from './reading-facts.ts';
import { createReadingSession, type ReadingSession } from './reading-session.ts';

/** Starts the clocks, the notebook and the guard of a page with granted pages. */
export function openReading(): void {
  for (const clock of document.querySelectorAll<HTMLElement>('[data-reading]')) {
    const facts = JSON.parse(clock.dataset['reading'] ?? '') as ReadingFacts;
    const blank = clock.cloneNode(true) as HTMLElement;
    blank.removeAttribute('data-reading');
    const session = startSession(facts);
    runClock(clock, session, facts.labels);
    fillSlots('clock', blank, (slot, signal) => runClock(slot, session, facts.labels, signal));
    endWhenOver(session, clock.closest('[data-room]') ?? document, facts.machineEnd);
    hideUntilChecked(session);
  }
  const notebook = document.querySelector<HTMLElement>('[data-notebook]');
  if (notebook) {
    fillSlots('notes', notebook.cloneNode(true), runNotebook);
    runNotebook(notebook);
  }
  guardCopying();
}

function startSession(facts: ReadingFacts): ReadingSession {
  let wasUsed = false;
  for (const event of ['pointerdown', 'keydown'])
    document.addEventListener(event, () => {
      wasUsed = true;
    });
  return createReadingSession(facts.seconds - performance.now() / 1000, {
    ask: () => askHeartbeat(facts.heartbeat, facts.formToken),
    now: () => performance.now(),
    isRead: () => {
      const isRead = wasUsed || document.visibilityState === 'visible';
      wasUsed = false;
      return isRead;
    },
  });
}

/** Puts a copy of a part of the page into the viewer, whenever the viewer has a place for it. */
function fillSlots(
  name: SlotDetail['name'],
  part: Node,
  run: (copy: HTMLElement, signal: AbortSignal) => void,
): void {
  document.addEventListener('viewer-slot', ({ target, detail }) => {
    if (detail.name !== name || !(target instanceof HTMLElement)) return;
    const copy = part.cloneNode(true) as HTMLElement;
    target.replaceChildren(copy);
    run(copy, detail.signal);
  });
}

function endWhenOver(
  { $state, tick, check }: ReadingSession,
  room: ParentNode,
  machineEnd: string | undefined,
): void {
  const timer = setInterval(tick, 1000);
  const stop = $state.listen((state) => {
    if (state.kind === 'reading') return;
    stop();
    clearInterval(timer);
    endReading(state.kind, room, machineEnd);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void check();
  });
}

/** A browser may show a page again as it was: hidden, until the server says that it may be. */
function hideUntilChecked({ $confirmed, $state, check }: ReadingSession): void {
  const { dataset } = document.documentElement;
  addEventListener('pagehide', () => {
    dataset['unchecked'] = '';
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void check();
  });
  const show = () => {
    delete dataset['unchecked'];
  };
  $confirmed.listen(show);
  // What is shown then is removed first.
  $state.listen(({ kind }) => {
    if (kind !== 'reading') show();
  });
}
