import type { Region } from './values.ts';

/** `1200,800,900,600`: a region as written in content and in URLs, already validated. */
export function toRegion(text: string): Region {
  const [x = 0, y = 0, width = 0, height = 0] = text.split(',').map(Number);
  return { x, y, width, height };
}

export function formatRegion({ x, y, width, height }: Region): string {
  return [x, y, width, height].join(',');
}
