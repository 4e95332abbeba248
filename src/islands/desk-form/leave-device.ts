import { forgetDevice } from './forget-kept.ts';

/**
 * Submits the form with which a reader leaves a shared computer, and replaces this page in the
 * history, so that *Back* does not return to it. Without JavaScript the form submits normally.
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
    // A button is also named "action", and `form.action` would return that.
    const response = await fetch(form.getAttribute('action') ?? '', { method: 'POST', body });
    if (!response.redirected) throw new Error('The server did not answer.');
    location.replace(response.url);
  } catch {
    // The browser shows the error itself; until then this page stays.
    form.removeAttribute('data-leave');
    form.requestSubmit(submitter);
  }
}
