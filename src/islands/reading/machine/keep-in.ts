/** Blocks links that leave the virtual reading room, also those that scripts add later. */
export function keepIn(): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || isInside(link)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

/** A download would stay on the machine. */
function isInside(link: HTMLAnchorElement): boolean {
  const { origin, pathname, target, href } = link;
  if (href === '') return true;
  const isOwn = origin === location.origin && /^(?:\/en)?\/phong-doc\//.test(pathname);
  return isOwn && target === '' && !link.hasAttribute('download');
}
