import { removeRequest } from '../request-list/request-list.store.ts';
import { keptKey } from './kept-key.ts';

/** After a request was sent: removes its records from the list and the typed input from the tab. */
const sent = document.querySelector<HTMLElement>('[data-sent]')?.dataset['sent'] ?? '';
for (const key of sent.split(' ')) removeRequest(key);
sessionStorage.removeItem(keptKey);
// Reloading the page must not clear records that are added to the list later.
history.replaceState(null, '', location.pathname);
