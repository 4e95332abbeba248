/** Opens the dialog of `Share.astro`; what fills it is loaded with the first opening. */
const button = document.querySelector<HTMLButtonElement>('[data-share]');
const dialog = document.querySelector<HTMLDialogElement>('#chia-se');
if (button && dialog) {
  button.hidden = false;
  button.addEventListener('click', () => {
    void import('./share.ts').then(({ openShare }) => openShare(dialog));
  });
}
