/** Time per picture in milliseconds. */
const stay = 9000;

/**
 * Slideshow of exhibits on the start page, until it is paused; stopped for visitors who prefer
 * reduced motion. `[data-attract]` contains `[data-slide]`s and the pause button.
 */
export function watchAttract(document: Document): void {
  const stage = document.querySelector<HTMLElement>('[data-attract]');
  const slides = [...(stage?.querySelectorAll<HTMLElement>('[data-slide]') ?? [])];
  const button = stage?.querySelector<HTMLButtonElement>('[data-hold]');
  const wantsRest = matchMedia('(prefers-reduced-motion: reduce)');
  if (!stage || !button || slides.length < 2) return;
  let at = 0;
  let isHeld = false;
  let timer: ReturnType<typeof setInterval> | undefined;

  const follow = (): void => {
    clearInterval(timer);
    const runs = !isHeld && !wantsRest.matches;
    button.hidden = wantsRest.matches;
    button.textContent = button.dataset[runs ? 'pause' : 'play'] ?? '';
    if (runs) timer = setInterval(next, stay);
  };
  const next = (): void => {
    at = (at + 1) % slides.length;
    for (const [index, slide] of slides.entries()) slide.classList.toggle('is-shown', index === at);
  };
  button.addEventListener('click', () => {
    isHeld = !isHeld;
    follow();
  });
  wantsRest.addEventListener('change', follow);
  follow();
}
