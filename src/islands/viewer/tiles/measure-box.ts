import type { Box } from './pyramid.ts';

/** Pixels of the screen that an element covers. */
export function measureBox(element: Element): Box {
  const { width, height } = element.getBoundingClientRect();
  return { width: width * devicePixelRatio, height: height * devicePixelRatio };
}
