import { readEntry } from './reading-entry.ts';
import { $readingList, isSaved, saveRecord } from './reading-list.store.ts';

const spoken = document.createElement('p');
spoken.setAttribute('role', 'status');
spoken.className = 'sr-only';
document.body.append(spoken);

/** Saves the record of a link, and reports it on the link and to screen readers. */
export function saveLink(link: HTMLElement): void {
  const entry = readEntry(link.dataset);
  if (entry === undefined) return;
  const isKept = saveRecord(entry) === 'kept';
  const { saved = '', full = '' } = link.dataset;
  if (isKept) mark(link, saved);
  else link.textContent = full;
  spoken.textContent = isKept ? saved : full;
}

/** Marks all links whose records are in the list. */
export function markLinks(): void {
  const entries = $readingList.get();
  for (const link of document.querySelectorAll<HTMLElement>('[data-save-record]')) {
    const { href = '', saved = '' } = link.dataset;
    if (isSaved(entries, href)) mark(link, saved);
  }
}

function mark(link: HTMLElement, words: string): void {
  link.textContent = words;
  // Links of one page are distinguished by title.
  if (link.hasAttribute('aria-label'))
    link.setAttribute('aria-label', `${words}: ${link.dataset['title'] ?? ''}`);
  link.dataset['isSaved'] = '';
}
