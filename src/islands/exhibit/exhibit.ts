import { watchCompares } from './compare.ts';
import { watchKeys } from './keys.ts';
import { openChapters } from './open-chapters.ts';
import { createProgress } from './progress.ts';
import { createStage, type Stage } from './stage.ts';
import { findStops } from './story-stops.ts';

/**
 * Scroll-driven story: stages follow their steps, the bar shows progress, keys and buttons go to
 * the next stop. Without it the page is an illustrated article.
 */
const stops = findStops();
const stages = new Map<Element, Stage>();
for (const scene of document.querySelectorAll<HTMLElement>('.scene')) {
  const stage = createStage(scene);
  const steps = [...scene.querySelectorAll<HTMLElement>('.step')];
  const [first] = steps;
  if (!stage || !first) continue;
  for (const step of steps) stages.set(step, stage);
  watchNear(scene, () => stage.prepare(first));
}

const bar = document.querySelector<HTMLElement>('.story-bar');
const progress = bar ? createProgress(bar, stops) : undefined;
const chapters = bar?.querySelector<HTMLElement>('[popover]');
const chaptersButton = bar?.querySelector<HTMLButtonElement>('[popovertarget]');
if (chapters && chaptersButton) openChapters(chapters, chaptersButton);

/** The reader's position is the element that crosses the middle of the window. */
const middle = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      stages.get(target)?.show(target);
      progress?.arrive(target);
    }
  },
  { rootMargin: '-50% 0px -50% 0px' },
);
for (const stop of new Set([...stops, ...stages.keys()])) middle.observe(stop);

if (progress) watchKeys(progress);
tellMissedScene();
watchCompares();

/** A link to a scene that does not exist goes to the start of the story and says so. */
function tellMissedScene(): void {
  const note = document.querySelector<HTMLElement>('[data-no-scene]');
  const isScene = location.hash.startsWith('#canh-');
  if (!note || !isScene || document.getElementById(location.hash.slice(1))) return;
  note.hidden = false;
  note.textContent = note.dataset['noScene'] ?? '';
}

/**
 * Calls `onNear` once when a scene is within a window's height, so that distant ones cost no
 * layout.
 */
function watchNear(scene: HTMLElement, onNear: () => void): void {
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      onNear();
    },
    { rootMargin: '100% 0px' },
  );
  near.observe(scene);
}
