/**
 * Opens the list of chapters in browsers without popovers: its button toggles it; Escape, a choice
 * and a press outside close it.
 */
export function openChapters(list: HTMLElement, button: HTMLButtonElement): void {
  if ('popover' in HTMLElement.prototype) return;
  const show = (isOpen: boolean) => {
    list.classList.toggle('is-open', isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
  };
  show(false);
  document.addEventListener('click', ({ target }) => {
    const isButton = target instanceof Node && button.contains(target);
    show(isButton && !list.classList.contains('is-open'));
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !list.classList.contains('is-open')) return;
    show(false);
    button.focus();
  });
}
