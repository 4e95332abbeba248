import { forgetDevice } from './forget-kept.ts';

/**
 * Sends the form with which a reader leaves a computer, and puts the next page in the place of this
 * one: *Back* does not come to it again. Without script the form sends itself.
 */
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset['leave'] === undefined) return;
  event.preventDefault();
  void leave(form, event.submitter);
});

async function leave(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  forgetDevice();
  try {
    const body = new URLSearchParams({ action: 'leave' });
    // A button is called "action", too, and would be what `form.action` is.
    const response = await fetch(form.getAttribute('action') ?? '', { method: 'POST', body });
    if (!response.redirected) throw new Error('The server did not answer.');
    location.replace(response.url);
  } catch {
    // The browser says what is wrong, and the page stays where it is in the meantime.
    form.removeAttribute('data-leave');
    form.requestSubmit(submitter);
  }
}
