import { phoneCodeOf } from '#src/site/urls.ts';
import { fillLabel } from '../shared/fill-label.ts';

/**
 * Shows the QR code of this page for phones; the code is a file beside the page. The button appears
 * once the code is loaded.
 */
export function watchPhone(frame: HTMLElement): void {
  const { site, lists = '', code: startCode = '' } = frame.dataset;
  const button = frame.querySelector<HTMLButtonElement>('[data-kiosk="phone"]');
  const dialog = frame.querySelector<HTMLDialogElement>('[data-kiosk="phone-code"]');
  const code = dialog?.querySelector('img');
  const words = dialog?.querySelector('.kiosk-url');
  const isStart = document.querySelector('[data-attract]') !== null;
  const { pathname } = location;
  // Below the list of exhibits, but not the list itself.
  const isExhibit = pathname.startsWith(lists) && pathname !== lists;
  if (!site || !button || !dialog || !code || !words || !(isStart || isExhibit)) return;
  const href = new URL(isStart ? lists : pathname, site).href;
  const readable = href.replace(/^https?:\/\//, '');
  words.textContent = readable;
  code.alt = fillLabel(code.dataset['label'] ?? '', { url: readable });
  code.addEventListener('load', () => {
    button.hidden = false;
  });
  code.src = isStart ? startCode : phoneCodeOf(pathname);
  button.addEventListener('click', () => dialog.showModal());
  dialog.querySelector('button')?.addEventListener('click', () => dialog.close());
}
