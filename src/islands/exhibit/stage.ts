import { toRegion } from '#src/domain/region.ts';
import { toCamera, toFreeRoom, type Camera } from './camera.ts';

/** A picture that stays in place while the text of its scene scrolls. */
export interface Stage {
  /** Shows a step without animation, if nothing has been shown yet. */
  prepare(step: HTMLElement): void;
  /** Moves to the region of a step; without animation if `isInstant`. */
  show(step: HTMLElement, isInstant?: boolean): void;
}

interface Spot {
  readonly href: string;
  readonly label: string;
  readonly number: number;
  readonly region: string;
}

/**
 * Moves a scene's page from region to region using only transforms. `scene` contains one `.stage`
 * with a `.plate` per page, and steps with `data-plate` and `data-region`.
 */
export function createStage(scene: HTMLElement): Stage | undefined {
  const stage = scene.querySelector<HTMLElement>('.stage');
  const marks = stage?.querySelector<HTMLElement>('.marks');
  const plates = [...(stage?.querySelectorAll<HTMLElement>('.plate') ?? [])];
  if (!stage || !marks) return undefined;
  let current: HTMLElement | undefined;

  const show = (step: HTMLElement, isInstant = false): void => {
    const words = step.querySelector('.words')?.getBoundingClientRect();
    const { left, width, height } = stage.getBoundingClientRect();
    // Screens without a stage show every picture in its place.
    if (width === 0) return;
    const isNew = current !== step;
    current = step;
    stage.classList.toggle('is-instant', isInstant);
    const plate = plates[Number(step.dataset['plate'] ?? -1)];
    for (const one of plates) one.classList.toggle('is-shown', one === plate);
    stage.classList.toggle('is-closed', plate === undefined);
    if (isNew) marks.replaceChildren();
    if (!plate) return;
    const page = toPageSize(plate);
    const part = step.dataset['region'] ? toRegion(step.dataset['region']) : undefined;
    const free = toFreeRoom(
      { width, height },
      { left: (words?.left ?? width) - left, height: words?.height ?? 0 },
    );
    const camera = toCamera(free, page, part);
    // The plate keeps the size of the stage: only transforms move it.
    const rest = Math.min(width / page.width, height / page.height);
    Object.assign(plate.style, {
      width: `${page.width * rest}px`,
      height: `${page.height * rest}px`,
      transform: `translate(${camera.x}px, ${camera.y}px) scale(${camera.scale / rest})`,
    });
    showFocus(plate, step, rest);
    if (isNew) for (const spot of readSpots(step)) marks.append(toMark(spot));
    for (const [index, mark] of [...marks.children].entries()) {
      const spot = readSpots(step)[index];
      if (spot && mark instanceof HTMLElement) place(mark, spot, camera);
    }
    const opener = step.querySelector<HTMLElement>('[data-open-record]');
    Object.assign(plate.dataset, opener?.dataset);
  };

  new ResizeObserver(() => {
    if (current) show(current, true);
  }).observe(stage);
  return {
    prepare: (step) => {
      if (current === undefined) show(step, true);
    },
    show,
  };
}

function toPageSize({ dataset }: HTMLElement) {
  return { width: Number(dataset['width']), height: Number(dataset['height']) };
}

/** Shows the sharp cut of a region over the enlarged page. */
function showFocus(plate: HTMLElement, step: HTMLElement, rest: number): void {
  const { region } = step.dataset;
  const known = [...plate.querySelectorAll<HTMLElement>('.focus')];
  const found = known.find(({ dataset }) => dataset['region'] === region);
  const focus = found ?? (region ? createFocus(step, region) : undefined);
  if (focus && !found) plate.append(focus);
  if (focus && region) {
    const { x, y, width, height } = toRegion(region);
    Object.assign(focus.style, {
      left: `${x * rest}px`,
      top: `${y * rest}px`,
      width: `${width * rest}px`,
      height: `${height * rest}px`,
    });
  }
  for (const one of known) one.classList.toggle('is-shown', one === focus);
  plate.classList.toggle('is-dimmed', focus !== undefined);
  // A new element fades in only if a style has been computed for it before.
  if (focus && !found) focus.getBoundingClientRect();
  focus?.classList.add('is-shown');
}

function createFocus(step: HTMLElement, region: string): HTMLElement | undefined {
  const cut = step.querySelector<HTMLImageElement>('.cut img');
  if (!cut) return undefined;
  const focus = new Image();
  focus.className = 'focus';
  focus.alt = '';
  focus.dataset['region'] = region;
  focus.sizes = cut.sizes;
  focus.srcset = cut.srcset;
  focus.src = cut.src;
  return focus;
}

function readSpots({ dataset }: HTMLElement): readonly Spot[] {
  return JSON.parse(dataset['spots'] ?? '[]') as readonly Spot[];
}

function toMark({ href, label, number }: Spot): HTMLElement {
  const mark = document.createElement('a');
  mark.href = href;
  mark.className = 'mark';
  mark.textContent = String(number);
  mark.setAttribute('aria-label', label);
  return mark;
}

function place(mark: HTMLElement, { region }: Spot, { scale, x, y }: Camera): void {
  const spot = toRegion(region);
  // Beside its region, so that the region stays legible.
  const left = Math.max(24, x + spot.x * scale - 18);
  const top = y + (spot.y + spot.height / 2) * scale;
  mark.style.transform = `translate(${left}px, ${top}px)`;
}
