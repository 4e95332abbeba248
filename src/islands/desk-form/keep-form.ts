import { $requests, removeRequest } from '../request-list/request-list.store.ts';
import { listShown, showListed } from './follow-list.ts';
import { fillForm, parseKeptForm, readKeptForm, type KeptForm } from './kept-form.ts';
import { keptKey } from './kept-key.ts';
import { sayOffline } from './say-offline.ts';
import { toFields } from './to-fields.ts';

/**
 * Enhances the form: adds the records of the device's list, and keeps typed input in the tab until
 * it is sent, even without a connection. The form works without it.
 */
const findForm = () => document.querySelector<HTMLFormElement>('form[data-desk-form]');

if (findForm()) {
  listShown();
  fillKept();
  void followList();
  $requests.listen(() => void followList());
}

// On return, a browser restores form fields itself. Input that was sent, or cleared by a reader
// leaving this computer, is not kept in the tab and not shown to the next user.
addEventListener('pageshow', () => {
  if (findKept() === undefined) findForm()?.reset();
});

document.addEventListener('input', keep);
document.addEventListener('change', keep);

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest<HTMLElement>('[data-remove-request]');
  if (!button) return;
  event.preventDefault();
  const record = button.closest('li');
  const next = record?.nextElementSibling ?? record?.previousElementSibling;
  removeRequest(button.dataset['removeRequest'] ?? '');
  record?.remove();
  // The button is removed with its record, so the focus moves to the next one.
  (next?.querySelector<HTMLElement>('[data-remove-request]') ?? findAdded())?.focus();
});

document.addEventListener('submit', (event) => {
  const sent = event.target;
  if (sent !== findForm() || !(sent instanceof HTMLFormElement)) return;
  event.preventDefault();
  void send(sent, event.submitter);
});

function keep(): void {
  const typed = findForm();
  if (!typed) return;
  sessionStorage.setItem(keptKey, JSON.stringify(readKeptForm(typed, findKept())));
}

function findKept(): KeptForm | undefined {
  return parseKeptForm(sessionStorage.getItem(keptKey));
}

function fillKept(): void {
  const kept = findKept();
  const form = findForm();
  if (kept && form) fillForm(form, kept);
}

async function followList(): Promise<void> {
  // Without a connection, the records are added when the form is sent or the page is reopened.
  await showListed().catch(() => undefined);
  fillKept();
}

async function send(sent: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  keep();
  if (sent.getAttribute('aria-busy') === 'true') return;
  sent.setAttribute('aria-busy', 'true');
  try {
    // A button is also named "action", and `sent.action` would return that.
    const response = await fetch(sent.getAttribute('action') ?? '', {
      method: 'POST',
      body: toFields(sent, submitter),
    });
    if (response.redirected) location.assign(response.url);
    else show(new DOMParser().parseFromString(await response.text(), 'text/html'));
  } catch {
    sayOffline(sent);
  } finally {
    sent.removeAttribute('aria-busy');
  }
}

/** Shows the page of the server's response, with the focus on the problems. */
function show(page: Document): void {
  const main = page.querySelector('main');
  if (!main?.querySelector('[data-desk-form]')) throw new Error('The server did not answer.');
  // The focus is set below: `autofocus` has no effect on inserted elements.
  main.querySelector('[autofocus]')?.removeAttribute('autofocus');
  document.querySelector('main')?.replaceWith(document.adoptNode(main));
  document.title = page.title;
  listShown();
  keep();
  (document.querySelector<HTMLElement>('.desk-problems:not([hidden])') ?? findAdded())?.focus();
}

function findAdded(): HTMLElement | null {
  return document.querySelector<HTMLElement>('#added');
}
