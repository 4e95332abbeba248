import { keyOf, readEntry } from './request-entry.ts';
import { $requests, addRequest } from './request-list.store.ts';

/**
 * On every page: shows the number of entries on the slip (`[data-request-count]`) and makes the
 * links `[data-add-request]` add to it in place. Once its record is on the slip, such a link goes
 * to the slip, as without JavaScript.
 */
const spoken = document.createElement('p');
spoken.setAttribute('role', 'status');
spoken.className = 'sr-only';
document.body.append(spoken);

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
    return;
  const button = event.target.closest<HTMLElement>('[data-add-request]');
  const entry = button && readEntry(button.dataset);
  if (!button || !entry || isListed(keyOf(entry))) return;
  event.preventDefault();
  addRequest(entry);
  spoken.textContent = button.dataset['added'] ?? '';
});

$requests.subscribe((entries) => {
  for (const count of document.querySelectorAll<HTMLElement>('[data-request-count]')) {
    count.textContent = String(entries.length);
    count.hidden = entries.length === 0;
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-add-request]')) {
    const entry = readEntry(button.dataset);
    if (entry) name(button, isListed(keyOf(entry)));
  }
});

function isListed(key: string): boolean {
  return $requests.get().some((entry) => keyOf(entry) === key);
}

/** The label of a button whose record is on the slip is in `data-added`. */
function name(button: HTMLElement, isAdded: boolean): void {
  const { added } = button.dataset;
  if (added === undefined) return;
  button.dataset['add'] ??= button.textContent.trim();
  const words = isAdded ? added : button.dataset['add'];
  if (button.textContent.trim() !== words) button.textContent = words;
}
