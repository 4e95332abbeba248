/** Shows in the form that it was not sent; its input is kept. */
export function sayOffline(form: HTMLFormElement): void {
  const offline = form.querySelector<HTMLElement>('[data-offline]');
  if (offline === null) return;
  offline.hidden = false;
  offline.focus();
}
