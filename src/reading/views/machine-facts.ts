import type { Language } from '#src/domain/values.ts';
import type { MachineFacts } from '#src/islands/reading/machine/machine-facts.ts';
import { readingFiles, readingUrls } from '#src/site/reading-urls.ts';
import type { ReadingMachine } from './room-facts.ts';

/** What the scripts of a page need on a machine of the reading room. */
export function toMachineFacts(
  { id, hasKey, formToken, idleMinutes }: ReadingMachine,
  state: MachineFacts['state'],
  language: Language,
): MachineFacts {
  return {
    ...{ id, hasKey, formToken, state },
    beat: readingFiles.machineBeat,
    idleSeconds: idleMinutes * 60,
    wait: readingUrls.machine(language),
  };
}
