import { fillForm, parseKeptForm, readKeptForm } from '../desk-form/kept-form.ts';
import { sayOffline } from '../desk-form/say-offline.ts';
import { toFields } from '../desk-form/to-fields.ts';

/**
 * Enhances the form: keeps typed input in the tab until it is sent, even if the session ends
 * meanwhile, and shows drafts and previews without a new page. The form works without it.
 */
const findForm = () => document.querySelector<HTMLFormElement>('[data-work-form]');
const keyOf = (form: HTMLFormElement) => `phong-doc:work:${form.dataset['code'] ?? ''}`;

const form = findForm();
if (form?.dataset['workForm'] === 'fresh') {
  const kept = parseKeptForm(sessionStorage.getItem(keyOf(form)));
  // The version is the one seen while typing: the server reports what has changed since.
  const typed = Object.entries(kept ?? {}).filter(([name]) => name !== 'token');
  fillForm(form, Object.fromEntries(typed));
}

document.addEventListener('input', keep);
document.addEventListener('change', keep);

let isLeaving = false;

document.addEventListener('submit', (event) => {
  const sent = event.target;
  if (isLeaving || !(sent instanceof HTMLFormElement) || sent !== findForm()) return;
  event.preventDefault();
  void send(sent, event.submitter);
});

function keep(): void {
  const typed = findForm();
  if (typed) sessionStorage.setItem(keyOf(typed), JSON.stringify(readKeptForm(typed)));
}

async function send(sent: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  keep();
  if (sent.getAttribute('aria-busy') === 'true') return;
  sent.setAttribute('aria-busy', 'true');
  try {
    // A button is also named "action", and `sent.action` would return that.
    const path = sent.getAttribute('action') ?? '';
    const body = toFields(sent, submitter);
    const response = await fetch(path, { method: 'POST', body });
    if (response.redirected) {
      const isDone = new URL(response.url).pathname === new URL(path, location.href).pathname;
      // When signing in again, the input is kept for the return.
      if (isDone) sessionStorage.removeItem(keyOf(sent));
      location.assign(response.url);
    } else if (response.status >= 500) sayOffline(sent);
    else if (!show(await response.text(), submitter)) leave(sent, submitter);
  } catch {
    sayOffline(sent);
  } finally {
    sent.removeAttribute('aria-busy');
  }
}

/** Shows the response if it is the same page; the focus moves to what is new. */
function show(html: string, submitter: HTMLElement | null): boolean {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  if (!main?.querySelector('[data-work-form]')) return false;
  main.querySelector('[autofocus]')?.removeAttribute('autofocus');
  document.querySelector('main')?.replaceWith(document.adoptNode(main));
  keep();
  const [, drafted] =
    /^draft-(\w+)$/.exec(submitter instanceof HTMLButtonElement ? submitter.value : '') ?? [];
  const places =
    drafted === undefined
      ? ['.desk-problems:not([hidden])', '[data-preview]', '#letter']
      : [`#${drafted}`];
  const found = places.map((place) => document.querySelector<HTMLElement>(place));
  found.find((element) => element !== null)?.focus();
  return true;
}

/**
 * After the session has ended, submits normally, so that the browser goes to sign-in with all
 * input.
 */
function leave(sent: HTMLFormElement, submitter: HTMLElement | null): void {
  isLeaving = true;
  sent.removeAttribute('aria-busy');
  sent.requestSubmit(submitter);
}
