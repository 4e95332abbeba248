import { toKioskFate } from '#src/site/kiosk-element.ts';

/** Removes external links and forms, as the kiosk build already does in static pages. */
export function removeWaysOut(root: ParentNode): void {
  for (const element of root.querySelectorAll('a, area, form')) {
    // The search is a separate island that requests only this site.
    if (element.closest('#search')) continue;
    const attribute = (name: string) => element.getAttribute(name);
    const fate = toKioskFate(element.localName, attribute, location.origin);
    if (fate === 'words') element.replaceWith(...element.childNodes);
    else if (fate === 'gone') element.remove();
  }
}

/**
 * Blocks clicks and forms that lead out, also in markup that islands add later; keeps one window.
 */
export function keepIn(document: Document): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a, area') : null;
      if (!link) return;
      const attribute = (name: string) => link.getAttribute(name);
      if (toKioskFate(link.localName, attribute, location.origin) === 'stays') {
        link.removeAttribute('target');
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  document.addEventListener('contextmenu', (event) => event.preventDefault());
  document.addEventListener('dragstart', (event) => event.preventDefault());
}
