/**
 * Comparison sliders: the `input` of `.compare` sets how much of the first picture covers the
 * second.
 */
export function watchCompares(): void {
  for (const compare of document.querySelectorAll<HTMLElement>('.compare')) {
    const slider = compare.querySelector<HTMLInputElement>('input');
    const over = compare.querySelector<HTMLElement>('.over');
    const handle = compare.querySelector<HTMLElement>('.handle');
    if (!slider || !over || !handle) continue;
    const show = (): void => {
      over.style.clipPath = `inset(0 ${100 - Number(slider.value)}% 0 0)`;
      handle.style.left = `${slider.value}%`;
    };
    slider.addEventListener('input', show);
    show();
  }
}
