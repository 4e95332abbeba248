/** Opens the dialog of `Share.astro`; its code is loaded when it is first opened. */
const button = document.querySelector<HTMLButtonElement>('[data-share]');
if (button) {
  button.hidden = false;
  button.onclick = () => void import('./share.ts').then(({ openShare }) => openShare());
}
