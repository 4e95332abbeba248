import { toKioskFate } from '#src/site/kiosk-element.ts';

/** Takes links that lead out and forms away; the kiosk build has done so before. */
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

/** Lets no click and no form lead out, whatever an island draws later; all stays in one window. */
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
