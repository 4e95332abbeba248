import { clearRequests } from '../request-list/request-list.store.ts';
import { keptKey } from './kept-key.ts';

/** A request is in: its records leave the list and what was typed leaves the tab. */
clearRequests();
sessionStorage.removeItem(keptKey);
// Reloading the page must not clear what is put on the list next.
history.replaceState(null, '', location.pathname);
