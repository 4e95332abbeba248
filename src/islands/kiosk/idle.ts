import { fillLabel } from '../shared/fill-label.ts';
import { createIdleClock } from '../shared/idle-clock.ts';

const restMs = 60_000;
const graceSeconds = 30;
const signsOfLife = ['click', 'pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll'] as const;
/** Events that answer the prompt; pointer movement does not. */
const answers: readonly string[] = ['click', 'keydown'];

/**
 * After a minute without input the screen asks, and half a minute later it returns to the start
 * page. No data of a visitor remain for the next one.
 */
export function watchIdle(frame: HTMLElement): void {
  const { start = '/' } = frame.dataset;
  const dialog = frame.querySelector<HTMLDialogElement>('[data-kiosk="idle"]');
  const words = dialog?.querySelector<HTMLElement>('[data-label]');
  if (!dialog || !words) return;
  const isAtStart = (): boolean =>
    document.querySelector('[data-attract]') !== null &&
    document.documentElement.lang === 'vi' &&
    scrollY === 0 &&
    document.querySelector('dialog[open]') === null;

  const clock = createIdleClock({
    restMs,
    graceSeconds,
    isBusy: () => isAtStart() || isPlaying(),
    onAsk: (seconds) => {
      words.textContent = fillLabel(words.dataset['label'] ?? '', { seconds });
      if (!dialog.open) dialog.showModal();
    },
    onStay: () => dialog.close(),
    onGone: () => {
      forgetVisitor();
      location.replace(start);
    },
  });
  const see = ({ type }: Event): void => {
    if (!dialog.open || answers.includes(type)) clock.touch();
  };
  for (const sign of signsOfLife) addEventListener(sign, see, { capture: true, passive: true });
}

function isPlaying(): boolean {
  const players = document.querySelectorAll<HTMLMediaElement>('audio, video');
  return [...players].some(({ paused, ended }) => !paused && !ended);
}

function forgetVisitor(): void {
  try {
    localStorage.clear();
  } catch {
    // Nothing was stored where storage is blocked.
  }
}
