import { $requests, removeRequest } from '../request-list/request-list.store.ts';
import { fillForm, parseKeptForm, readKeptForm } from './kept-form.ts';
import { keptKey } from './kept-key.ts';
import { toListAddress } from './list-address.ts';

/**
 * The form is whole without this. With it, the records of the device's list are on it, and what is
 * typed is kept for the tab until it is sent: also when there is no connection.
 */
const findForm = () => document.querySelector<HTMLFormElement>('[data-desk-form]');

const form = findForm();
if (form?.dataset['deskForm'] === 'fresh') {
  const shown = [...form.querySelectorAll<HTMLInputElement>('[name=item]')].map(
    ({ value }) => value,
  );
  const whole = toListAddress(location.pathname, shown, $requests.get());
  if (whole !== undefined && shown.length + $requests.get().length <= 50) location.replace(whole);
  const kept = parseKeptForm(sessionStorage.getItem(keptKey));
  if (kept !== undefined) fillForm(form, kept);
}

document.addEventListener('input', keep);
document.addEventListener('change', keep);

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest<HTMLElement>('[data-remove-request]');
  if (button?.dataset['removeRequest'] !== undefined)
    removeRequest(button.dataset['removeRequest']);
});

document.addEventListener('submit', (event) => {
  const sent = event.target;
  if (sent !== findForm() || !(sent instanceof HTMLFormElement)) return;
  event.preventDefault();
  void send(sent, event.submitter);
});

function keep(): void {
  const typed = findForm();
  if (typed) sessionStorage.setItem(keptKey, JSON.stringify(readKeptForm(typed)));
}

async function send(sent: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  keep();
  if (sent.getAttribute('aria-busy') === 'true') return;
  sent.setAttribute('aria-busy', 'true');
  try {
    // A button is called "action", too, and would be what `sent.action` is.
    const response = await fetch(sent.getAttribute('action') ?? '', {
      method: 'POST',
      body: new FormData(sent, submitter),
    });
    if (response.redirected) location.assign(response.url);
    else show(await response.text());
  } catch {
    sayOffline(sent);
  } finally {
    sent.removeAttribute('aria-busy');
  }
}

/** The page as the server answers it, with the problems in focus. */
function show(html: string): void {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  if (!main?.querySelector('[data-desk-form]')) throw new Error('The server did not answer.');
  // The focus is given below: what is put in later does not take it by itself.
  main.querySelector('[autofocus]')?.removeAttribute('autofocus');
  document.querySelector('main')?.replaceWith(document.adoptNode(main));
  const problems = document.querySelector<HTMLElement>('.desk-problems:not([hidden])');
  (problems ?? document.querySelector<HTMLElement>('#added'))?.focus();
}

function sayOffline(sent: HTMLFormElement): void {
  const offline = sent.querySelector<HTMLElement>('[data-offline]');
  if (offline === null) return;
  offline.hidden = false;
  offline.focus();
}
