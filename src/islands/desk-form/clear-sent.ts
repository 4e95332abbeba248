import { removeRequest } from '../request-list/request-list.store.ts';
import { keptKey } from './kept-key.ts';

/** A request is in: its records leave the list and what was typed leaves the tab. */
const sent = document.querySelector<HTMLElement>('[data-sent]')?.dataset['sent'] ?? '';
for (const key of sent.split(' ')) removeRequest(key);
sessionStorage.removeItem(keptKey);
// Reloading the page must not clear what is put on the list next.
history.replaceState(null, '', location.pathname);
