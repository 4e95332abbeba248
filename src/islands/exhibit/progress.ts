import { fillLabel } from '../shared/fill-label.ts';

/** The reader's position in a story, and navigation from it. */
export interface Progress {
  arrive(stop: HTMLElement): void;
  /** To the next stop, or with -1 to the one before. */
  go(steps: 1 | -1): void;
}

/** Milliseconds. */
const longestGlide = 1200;

/**
 * Runs `then` two frames later: the intersection of the element at the middle is reported one frame
 * after scrolling stops.
 */
function afterIntersections(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}

function isBelowMiddle(stop: HTMLElement): boolean {
  return stop.getBoundingClientRect().top > innerHeight / 2;
}

/** Whether it is there now: a busy browser reports late what crossed the middle. */
function isAtMiddle(stop: HTMLElement): boolean {
  const { top, bottom } = stop.getBoundingClientRect();
  const middle = innerHeight / 2;
  return top <= middle + 1 && bottom >= middle - 1;
}

/** Whether a stop is read from its top: a step, and whatever is higher than the window. */
function isRead(stop: HTMLElement): boolean {
  return stop.matches('.step') || stop.offsetHeight > innerHeight;
}

/**
 * Updates the bar: `.story-done` grows, `[data-place]` counts, `[data-go]` navigates. The URL
 * follows, so that every stop can be linked to.
 */
export function createProgress(bar: HTMLElement, stops: readonly HTMLElement[]): Progress {
  const done = bar.querySelector<HTMLElement>('.story-done');
  const place = bar.querySelector<HTMLElement>('[data-place]');
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>('[data-go]')];
  const label = place?.dataset['place'] ?? '';
  let at = -1;

  const show = (): void => {
    const count = stops.length;
    bar.classList.toggle('is-shown', at >= 0);
    if (done) done.style.transform = `scaleX(${(at + 1) / count})`;
    if (place) place.textContent = fillLabel(label, { place: at + 1, count });
    for (const button of buttons) {
      const target = at + Number(button.dataset['go']);
      button.setAttribute('aria-disabled', String(target < 0 || target >= count));
    }
  };

  const settle = (stop: HTMLElement): void => {
    const index = stops.indexOf(stop);
    if (index < 0 || index === at) return;
    at = index;
    show();
    // Not while the viewer is open, which controls the URL.
    if (stop.id && !document.querySelector('dialog[open]')) {
      history.replaceState(history.state, '', `#${stop.id}`);
    }
  };

  /** Target of a running scroll: stops passed on the way do not count as the position. */
  let goal: HTMLElement | undefined;
  let arrival: ReturnType<typeof setTimeout> | undefined;
  const release = (): void => {
    goal = undefined;
    clearTimeout(arrival);
  };
  addEventListener('scrollend', () => {
    const led = goal;
    const from = scrollY;
    // An interrupted scroll also fires `scrollend`, while the page still moves.
    afterIntersections(() => goal === led && scrollY === from && release());
    // At the end of the page the last stop may be below the middle.
    const { scrollHeight, clientHeight } = document.documentElement;
    const last = stops.at(-1);
    const isAtFoot = scrollY + clientHeight >= scrollHeight - 1;
    if (led === undefined && last && isAtFoot && isBelowMiddle(last)) settle(last);
  });

  const progress: Progress = {
    arrive: (stop) => {
      if (goal === undefined && isAtMiddle(stop)) settle(stop);
    },
    go: (steps) => {
      const stop = stops[at + steps];
      if (!stop) return;
      settle(stop);
      release();
      goal = stop;
      // For browsers without `scrollend`.
      arrival = setTimeout(
        () => afterIntersections(() => goal === stop && release()),
        longestGlide,
      );
      stop.focus({ preventScroll: true });
      stop.scrollIntoView({ block: isRead(stop) ? 'start' : 'center' });
    },
  };
  for (const button of buttons) {
    button.addEventListener('click', () => progress.go(button.dataset['go'] === '1' ? 1 : -1));
  }
  return progress;
}
