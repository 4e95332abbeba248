import { makeMachineKey } from './machine-key.ts';

/** Sends the form of an enrolment with a key of this browser, where it keeps keys. */
export function enrolWithKey(form: HTMLFormElement): void {
  const field = form.elements.namedItem('publicKey');
  if (!(field instanceof HTMLInputElement)) throw new Error('The form has no place for a key.');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void makeMachineKey().then((key) => {
      field.value = key ?? '';
      // Once, without this listener.
      form.submit();
    });
  });
}
