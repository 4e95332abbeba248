import styles from './kiosk.css?url';
import { watchAttract } from './attract.ts';
import { takeFrame } from './frame.ts';
import { watchIdle } from './idle.ts';
import { keepAwake } from './keep-awake.ts';
import { keepIn, removeWaysOut } from './keep-in.ts';
import { watchBack } from './back.ts';
import { watchPhone } from './phone.ts';

/**
 * The kiosk: a shared, always-on device. Its pages have no external links, return to the start page
 * when idle, and leave no data of one visitor to the next.
 */
const { documentElement: root } = document;
root.dataset['kiosk'] = '';
if (document.querySelector(`link[href="${styles}"]`) === null) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  document.head.append(link);
}

removeWaysOut(document);
keepIn(document);
keepAwake();
watchAttract(document);
const frame = await takeFrame(document);
if (frame) {
  watchBack(frame);
  watchPhone(frame);
  watchIdle(frame);
}
