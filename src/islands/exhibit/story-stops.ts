/** Anchor of the last part of a story that no chapter or scene begins with. */
const endAnchor = 'phan-cuoi';

/**
 * Where keys and buttons lead: chapters, steps of scenes, and the last part of the story, whatever it
 * is, so that the way on ends where the story does.
 */
export function findStops(): readonly HTMLElement[] {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
  const last = findLastPart();
  const isStop = stops.some((stop) => stop === last || last?.contains(stop));
  if (last === undefined || stops.length === 0 || isStop) return stops;
  if (last.id === '') last.id = endAnchor;
  last.tabIndex = -1;
  last.dataset['stop'] = '';
  // The address may name it, which it had no name for until now.
  if (location.hash === `#${last.id}`) last.scrollIntoView();
  return [...stops, last];
}

/** The last part of the last chapter, or of the story. */
function findLastPart(): HTMLElement | undefined {
  let part = document.querySelector('.story-flow')?.lastElementChild;
  while (part?.matches('.story-chapter') && part.lastElementChild) part = part.lastElementChild;
  return part instanceof HTMLElement ? part : undefined;
}
