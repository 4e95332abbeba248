import { watchRecords } from './watch-records.ts';
import { watchItem } from './watch-item.ts';
import type { ViewerData } from '../core/viewer-data.ts';

/** The few lines of the viewer in every page until it is opened. */
const dialog = document.querySelector<HTMLDialogElement>('#viewer');
const source = document.querySelector('#viewer-data')?.textContent;
if (dialog && source) watchItem(dialog, JSON.parse(source) as ViewerData);
else if (dialog) watchRecords(dialog);
