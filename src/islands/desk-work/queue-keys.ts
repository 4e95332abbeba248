import { findNextLine } from './find-next-line.ts';

/** Keyboard shortcuts of the queue; inactive while typing or with a modifier key. */
const listLines = () => [...document.querySelectorAll<HTMLElement>('[data-queue-line]')];
const keys = document.querySelector<HTMLDialogElement>('[data-keys]');
const button = document.querySelector<HTMLButtonElement>('[data-show-keys]');

if (button) {
  button.hidden = false;
  button.addEventListener('click', () => keys?.showModal());
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || keys?.open) return;
  if (isTyping(event.target)) return;
  switch (event.key) {
    case 'j':
    case 'k': {
      const lines = listLines();
      const now = lines.findIndex((line) => line.closest('tr') === findRow());
      lines[findNextLine(lines.length, now, event.key)]?.focus();
      break;
    }
    case 'x':
      findChoice()?.click();
      break;
    case '/':
      document.querySelector<HTMLInputElement>('[data-queue] [type=search]')?.focus();
      break;
    case '?':
      keys?.showModal();
      break;
    default:
      return;
  }
  event.preventDefault();
});

/** The row of the list that has the focus. */
function findRow(): Element | null | undefined {
  return document.activeElement?.closest('tr');
}

function findChoice(): HTMLInputElement | null | undefined {
  return findRow()?.querySelector<HTMLInputElement>('[type=checkbox]');
}

function isTyping(target: EventTarget | null): boolean {
  const typed = 'input:not([type=checkbox]), select, textarea';
  return target instanceof Element && target.closest(typed) !== null;
}
