/** Opens the dialog of `Share.astro`; what fills it is loaded with the first opening. */
const button = document.querySelector<HTMLButtonElement>('[data-share]');
if (button) {
  button.hidden = false;
  button.onclick = () => void import('./share.ts').then(({ openShare }) => openShare());
}
