/** Anchor of the last part of a story, where it is not a chapter or scene. */
const endAnchor = 'phan-cuoi';

/**
 * The stops for keys and buttons: chapters, steps of scenes, and the last part of the story, so
 * that navigation ends where the story does.
 */
export function findStops(): readonly HTMLElement[] {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
  const last = findLastPart();
  const isStop = stops.some((stop) => stop === last || last?.contains(stop));
  if (last === undefined || stops.length === 0 || isStop) return stops;
  if (last.id === '') last.id = endAnchor;
  last.tabIndex = -1;
  last.dataset['stop'] = '';
  // The URL may contain this anchor, which did not exist until now.
  if (location.hash === `#${last.id}`) last.scrollIntoView();
  return [...stops, last];
}

/** The last part of the last chapter, or of the story. */
function findLastPart(): HTMLElement | undefined {
  let part = document.querySelector('.story-flow')?.lastElementChild;
  while (part?.matches('.story-chapter') && part.lastElementChild) part = part.lastElementChild;
  return part instanceof HTMLElement ? part : undefined;
}
