import { forgetDevice } from '#src/islands/desk-form/forget-kept.ts';
import { leavePage } from '../leave-page.ts';
import { keepIn } from './keep-in.ts';
import { sendMachineBeat, type MachineBeat } from './machine-beat.ts';
import type { MachineFacts } from './machine-facts.ts';
import { watchIdle } from './watch-idle.ts';

/** Milliseconds between signs of life; the proof of the key holds for two minutes. */
const beatEvery = { waiting: 3_000, reading: 60_000 } as const;

/**
 * Runs the page of a machine of the reading room, if it is one (`[data-machine]`): it shows its key,
 * goes where staff have opened a grant, and keeps nothing of a reader who has left.
 */
export function openMachine(): void {
  const frame = document.querySelector<HTMLElement>('[data-machine]');
  if (frame === null) return;
  const facts = JSON.parse(frame.dataset['machine'] ?? '') as MachineFacts;
  keepIn();
  if (facts.state !== 'reading') forgetDevice();
  if (facts.state === 'over') {
    leavePage(facts.wait);
    return;
  }
  void keepBeating(facts, beatEvery[facts.state]);
  if (facts.state === 'reading')
    watchIdle(facts.idleSeconds, () => {
      forgetDevice();
      leavePage(facts.wait);
    });
}

async function keepBeating(facts: MachineFacts, every: number): Promise<void> {
  const answer = await sendMachineBeat(facts);
  if (answer.kind === 'go') {
    forgetDevice();
    leavePage(answer.to);
    return;
  }
  say(answer.kind);
  setTimeout(() => void keepBeating(facts, every), every);
}

/** Shows what is wrong with the machine, in the part that says it: `[data-wrong="clock"]`. */
function say(kind: MachineBeat['kind']): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-wrong]'))
    part.hidden = part.dataset['wrong'] !== kind;
}
