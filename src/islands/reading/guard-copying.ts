/** What is only to be read. */
const guarded = '[data-granted="read"]';
const ownWords = 'textarea, input';

/**
 * Keeps pages and text that are only to be read from being copied, dragged or saved by a menu. The
 * reader's own words stay theirs.
 */
export function guardCopying(): void {
  for (const event of ['contextmenu', 'dragstart'])
    document.addEventListener(event, (each) => {
      const { target } = each;
      if (!(target instanceof Element) || target.closest(ownWords)) return;
      if (target.closest(guarded)) each.preventDefault();
    });
  for (const event of ['copy', 'cut'])
    document.addEventListener(event, (each) => {
      if (each.target instanceof Element && each.target.closest(ownWords)) return;
      const selection = getSelection();
      const isTaken = [...document.querySelectorAll(guarded)].some((part) =>
        selection?.containsNode(part, true),
      );
      if (isTaken) each.preventDefault();
    });
}
