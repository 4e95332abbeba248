import type { Language } from '#src/domain/values.ts';
import type { ReadingFacts } from '#src/islands/reading/reading-facts.ts';
import { readingFiles, readingUrls } from '#src/site/reading-urls.ts';
import type { RoomGrant } from './room-facts.ts';

/** What the clock of a page with granted pages needs. */
export function toClockFacts(
  { id, seconds, formToken, isOnMachine }: RoomGrant,
  language: Language,
): Omit<ReadingFacts, 'labels'> {
  return {
    ...{ seconds, formToken },
    heartbeat: readingFiles.heartbeat(id),
    ...(isOnMachine && { machineEnd: readingUrls.machine(language) }),
  };
}
