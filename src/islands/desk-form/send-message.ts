import { sayOffline } from './say-offline.ts';
import { toFields } from './to-fields.ts';

/**
 * Sends a reader's message without leaving the page: without a connection the text stays in its
 * field and the page says so. Without JavaScript the form submits normally.
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
    // A button is also named "action", and `form.action` would return that.
    const path = form.getAttribute('action') ?? '';
    const response = await fetch(path, { method: 'POST', body: toFields(form, submitter) });
    if (response.redirected) location.assign(response.url);
    else if (!show(await response.text())) sayOffline(form);
  } catch {
    sayOffline(form);
  } finally {
    form.removeAttribute('aria-busy');
  }
}

/** Shows the response if it is the same page, with the focus on the problems. */
function show(html: string): boolean {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  if (!main?.querySelector('[data-message]')) return false;
  // The focus is set below: `autofocus` has no effect on inserted elements.
  main.querySelector('[autofocus]')?.removeAttribute('autofocus');
  document.querySelector('main')?.replaceWith(document.adoptNode(main));
  document.querySelector<HTMLElement>('.desk-problems:not([hidden])')?.focus();
  return true;
}
