/** A back link where there is a previous page, because a kiosk browser shows no buttons. */
export function watchBack(frame: HTMLElement): void {
  const back = frame.querySelector<HTMLButtonElement>('[data-kiosk="back"]');
  if (!back) return;
  const isStart = document.querySelector('[data-attract]') !== null;
  back.hidden = isStart || history.length < 2;
  back.addEventListener('click', () => history.back());
}
