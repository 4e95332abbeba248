import { fillLabel } from '../shared/fill-label.ts';

/** Where a reader is in a story, and the way on and back. */
export interface Progress {
  arrive(stop: HTMLElement): void;
  /** To the next stop, or with -1 to the one before. */
  go(steps: 1 | -1): void;
}

/** Milliseconds. */
const longestGlide = 1200;

/**
 * An element at the middle where scrolling stops is reported a frame later, so it counts as passed.
 */
function afterIntersections(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}

function isBelowMiddle(stop: HTMLElement): boolean {
  return stop.getBoundingClientRect().top > innerHeight / 2;
}

/** From its top on: a step, and what is higher than the window. */
function isRead(stop: HTMLElement): boolean {
  return stop.matches('.step') || stop.offsetHeight > innerHeight;
}

/**
 * Keeps the bar in step: `.story-done` grows, `[data-place]` counts, `[data-go]` leads on. The
 * address follows, so that every stop can be linked to.
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
    // Not while the viewer is open: its address is its own.
    if (stop.id && !document.querySelector('dialog[open]')) {
      history.replaceState(history.state, '', `#${stop.id}`);
    }
  };

  /** Where a reader is being led: what is passed on the way there is no place to be. */
  let goal: HTMLElement | undefined;
  let arrival: ReturnType<typeof setTimeout> | undefined;
  const release = (): void => {
    goal = undefined;
    clearTimeout(arrival);
  };
  addEventListener('scrollend', () => {
    const led = goal;
    const from = scrollY;
    // A glide that was cut short by the next one ends as well: then the page still moves.
    afterIntersections(() => goal === led && scrollY === from && release());
    // At the foot of the page the last stop may lie below the middle.
    const { scrollHeight, clientHeight } = document.documentElement;
    const last = stops.at(-1);
    const isAtFoot = scrollY + clientHeight >= scrollHeight - 1;
    if (led === undefined && last && isAtFoot && isBelowMiddle(last)) settle(last);
  });

  const progress: Progress = {
    arrive: (stop) => {
      if (goal === undefined) settle(stop);
    },
    go: (steps) => {
      const stop = stops[at + steps];
      if (!stop) return;
      settle(stop);
      release();
      goal = stop;
      // For browsers that do not say when they have come to rest.
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
