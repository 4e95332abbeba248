import { fillLabel } from '#src/islands/shared/fill-label.ts';
import type { ViewerData } from '../core/viewer-data.ts';

/** Says in the reading view that there is no such page as a link names, and leads to both ends. */
export function tellMissedPage(note: HTMLElement, { pages, labels }: ViewerData): void {
  const asked = new URLSearchParams(location.search).get('trang') ?? '';
  if (asked === '' || document.getElementById(`trang-${asked}`)) return;
  const numbers = pages.map(({ number }) => number);
  const ends = [
    [labels['viewer.first'], numbers[0]],
    [labels['viewer.last'], numbers.at(-1)],
  ] as const;
  const links = ends.map(([words, number]) => {
    const link = document.createElement('a');
    link.href = `#trang-${number ?? 1}`;
    link.textContent = words;
    return link;
  });
  const words = fillLabel(labels['viewer.noSuchPage'], {
    page: asked.slice(0, 20),
    count: numbers.length,
  });
  note.replaceChildren(words, ...links.flatMap((link) => [' ', link]));
  note.scrollIntoView({ behavior: 'instant', block: 'center' });
}
