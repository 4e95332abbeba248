import { createIdleClock } from '#src/islands/shared/idle-clock.ts';
import { fillLabel } from '#src/islands/shared/fill-label.ts';

/** Seconds before the end for which it is asked whether anybody is there. */
const graceSeconds = 60;
const signsOfLife = ['click', 'pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll'] as const;
/** Events that answer the question; pointer movement does not. */
const answers: readonly string[] = ['click', 'keydown'];

/**
 * Ends a reading on a machine after a time without input, in seconds. Before the end,
 * `dialog[data-idle]` asks.
 */
export function watchIdle(idleSeconds: number, end: () => void): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-idle]');
  const words = dialog?.querySelector<HTMLElement>('[data-label]');
  if (!dialog || !words) throw new Error('A part of the question is missing.');
  const clock = createIdleClock({
    restMs: (idleSeconds - graceSeconds) * 1000,
    graceSeconds,
    isBusy: () => false,
    onAsk: (seconds) => {
      words.textContent = fillLabel(words.dataset['label'] ?? '', { seconds });
      // Over the viewer, and over what fills the screen.
      if (!dialog.open) dialog.showModal();
    },
    onStay: () => dialog.close(),
    onGone: end,
  });
  for (const sign of signsOfLife)
    addEventListener(
      sign,
      ({ type }) => {
        if (!dialog.open || answers.includes(type)) clock.touch();
      },
      { capture: true, passive: true },
    );
}
