import { readEntry } from './reading-entry.ts';
import { $readingList, isSaved, saveRecord } from './reading-list.store.ts';

/**
 * Lets the links `[data-save-record]` of a page save its record in place. Once it is on the list,
 * such a link leads to the list, as it does without script.
 */
const spoken = document.createElement('p');
spoken.setAttribute('role', 'status');
spoken.className = 'sr-only';
document.body.append(spoken);

const links = document.querySelectorAll<HTMLElement>('[data-save-record]');
for (const link of links) {
  const entry = readEntry(link.dataset);
  if (entry === undefined) continue;
  const { saved = '', full = '' } = link.dataset;
  const plain = link.textContent.trim();
  link.addEventListener('click', (event) => {
    const isOther = event.ctrlKey || event.metaKey || event.shiftKey;
    if (isOther || isSaved($readingList.get(), entry.href)) return;
    event.preventDefault();
    const words = saveRecord(entry) === 'kept' ? saved : full;
    link.textContent = words;
    spoken.textContent = words;
  });
  $readingList.subscribe((entries) => {
    link.textContent = isSaved(entries, entry.href) ? saved : plain;
  });
}
