import { toAccessedOn } from '#src/islands/viewer/export/accessed-on.ts';

/**
 * Shows the copy buttons and makes them copy, a citation with the day of access. Where the browser
 * gives no clipboard (a site without HTTPS), the buttons stay hidden: the text selects at a click.
 */
const spoken = document.createElement('p');
spoken.setAttribute('role', 'status');
spoken.className = 'sr-only';

const buttons = document.querySelectorAll<HTMLButtonElement>('button[data-copy]');
if (isSecureContext && buttons.length > 0) {
  document.body.append(spoken);
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copy: text = '', language, done = '', failed = '' } = button.dataset;
  // A citation without a language is for a program and is copied unchanged.
  const day = language === undefined ? '' : ` (${toAccessedOn(language, new Date())}).`;
  const words = await navigator.clipboard.writeText(text + day).then(
    () => done,
    () => failed,
  );
  button.textContent = words;
  spoken.textContent = words;
}
