import type { Progress } from './progress.ts';

/** Elements that use the arrow keys themselves. */
const busy = 'input, textarea, select, audio, video, dialog, [contenteditable], [role="slider"]';

/** The right and left arrow keys go on and back; up and down scroll as usual. */
export function watchKeys(progress: Progress): void {
  document.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented) return;
    if (key !== 'ArrowRight' && key !== 'ArrowLeft') return;
    if (target instanceof Element && target.closest(busy)) return;
    event.preventDefault();
    progress.go(key === 'ArrowRight' ? 1 : -1);
  });
}
