import { sayOffline } from './say-offline.ts';
import { toFields } from './to-fields.ts';

/**
 * Sends what a reader writes without leaving the page: when there is no connection it stays in its
 * field, and the page says so. Without script the form sends itself.
 */
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset['message'] === undefined) return;
  event.preventDefault();
  if (form.getAttribute('aria-busy') !== 'true') void send(form, event.submitter);
});

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  form.setAttribute('aria-busy', 'true');
  try {
    // A button is called "action", too, and would be what `form.action` is.
    const address = form.getAttribute('action') ?? '';
    const response = await fetch(address, { method: 'POST', body: toFields(form, submitter) });
    if (response.redirected) location.assign(response.url);
    else if (!show(await response.text())) sayOffline(form);
  } catch {
    sayOffline(form);
  } finally {
    form.removeAttribute('aria-busy');
  }
}

/** The page as the server answers it, if it is this one, with what is wrong in focus. */
function show(html: string): boolean {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  if (!main?.querySelector('[data-message]')) return false;
  // The focus is given below: what is put in later does not take it by itself.
  main.querySelector('[autofocus]')?.removeAttribute('autofocus');
  document.querySelector('main')?.replaceWith(document.adoptNode(main));
  document.querySelector<HTMLElement>('.desk-problems:not([hidden])')?.focus();
  return true;
}
