import { forgetDevice } from '#src/islands/desk-form/forget-kept.ts';
import { leavePage } from './leave-page.ts';

/**
 * Removes granted pages and text from a part of the page at once, closes the viewer, and shows what
 * the reader can do (`[data-over="ended"]`, `[data-over="refused"]`), with a link (`[data-back]`)
 * to the same page and zoom. On a machine of the reading room, nothing stays.
 */
export function endReading(
  kind: 'ended' | 'refused',
  room: ParentNode,
  machineEnd: string | undefined,
): void {
  const place = location.href;
  const viewer = document.querySelector<HTMLDialogElement>('#viewer');
  const isViewing = viewer?.open === true;
  if (isViewing) viewer.close();
  for (const part of room.querySelectorAll('[data-granted]'))
    if (!viewer?.contains(part)) part.replaceChildren();
  for (const part of room.querySelectorAll('[data-reading], #viewer-data')) part.remove();
  if (machineEnd !== undefined) {
    forgetDevice();
    leavePage(machineEnd);
    return;
  }
  const over = room.querySelector<HTMLElement>(`[data-over="${kind}"]`);
  if (over === null) throw new Error(`Nothing is said when reading is ${kind}.`);
  for (const link of over.querySelectorAll<HTMLAnchorElement>('[data-back]')) link.href = place;
  over.hidden = false;
  over.focus();
  // The viewer frees its images, and shows the page behind it again, when it hears that it is closed.
  if (isViewing)
    viewer.addEventListener('close', () => {
      viewer.remove();
      over.focus();
    });
  else viewer?.remove();
}
