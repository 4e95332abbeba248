import { toFields } from '../desk-form/to-fields.ts';

/**
 * Updates the queue without reloading the page: links and search change it in place, and it is
 * polled while the user is active. Polling stops when the user is idle, so that the session can
 * expire.
 */
const restMs = 30_000;
const workMs = 5 * 60_000;
const findQueue = (within: ParentNode = document) =>
  within.querySelector<HTMLElement>('[data-queue]');
let lastWork = Date.now();

for (const kind of ['pointerdown', 'keydown'])
  document.addEventListener(kind, () => {
    lastWork = Date.now();
  });

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
    return;
  const link = event.target.closest<HTMLAnchorElement>('[data-queue] nav a, .work-search a');
  if (link === null) return;
  event.preventDefault();
  void go(link.href, link.closest('.work-groups') ? '.work-groups [aria-current]' : '.work-count');
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.getAttribute('role') !== 'search') return;
  event.preventDefault();
  void go(`${form.action}?${toFields(form).toString()}`, '[type=search]');
});

window.addEventListener('popstate', () => void show(location.href));

setInterval(() => {
  const isSeen = document.visibilityState === 'visible' && Date.now() - lastWork < workMs;
  if (isSeen && !isBusy()) void show(location.href, true);
}, restMs);

/** Whether the user is typing, selecting or has a dialog open, which an update must not disturb. */
function isBusy(): boolean {
  const { activeElement } = document;
  return (
    activeElement instanceof HTMLInputElement ||
    activeElement instanceof HTMLSelectElement ||
    document.querySelector('dialog[open], [data-queue] [name=chosen]:checked') !== null
  );
}

async function go(path: string, focus: string): Promise<void> {
  if (!(await show(path))) {
    location.assign(path);
    return;
  }
  history.pushState(null, '', path);
  findQueue()?.querySelector<HTMLElement>(focus)?.focus();
}

/** Replaces the queue by that of a URL; returns whether the response had one. */
async function show(path: string, isQuiet = false): Promise<boolean> {
  try {
    const response = await fetch(path);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = findQueue(page);
    const shown = findQueue();
    if (fresh === null || shown === null || response.redirected) return false;
    if (isQuiet && fresh.innerHTML === shown.innerHTML) return true;
    const focused = document.activeElement?.getAttribute('href');
    shown.replaceWith(document.adoptNode(fresh));
    if (!isQuiet) return true;
    if (focused) fresh.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
    const said = document.querySelector<HTMLElement>('[data-refreshed]');
    if (said) said.textContent = said.dataset['refreshed'] ?? '';
    return true;
  } catch {
    return false;
  }
}
