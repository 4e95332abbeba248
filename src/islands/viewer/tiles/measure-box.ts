import type { Box } from './pyramid.ts';

/** Size of an element in screen pixels. */
export function measureBox(element: Element): Box {
  const { width, height } = element.getBoundingClientRect();
  return { width: width * devicePixelRatio, height: height * devicePixelRatio };
}
