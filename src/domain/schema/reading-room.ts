import * as z from 'zod';

/** Hours for which seats are booked, `HH:MM` in Vietnam. */
export interface OpeningSession {
  readonly from: string;
  readonly until: string;
}

/** `7:30-11:30`, also with spaces and with a dash. */
const written = /^(\d{1,2}):(\d\d)\s*[-–]\s*(\d{1,2}):(\d\d)$/;

/** The session a text describes; undefined when it describes none. */
export function readSession(text: string): OpeningSession | undefined {
  const [, ...numbers] = written.exec(text.trim()) ?? [];
  const [fromHour, fromMinute, untilHour, untilMinute] = numbers.map(Number);
  const from = toTime(fromHour, fromMinute);
  const until = toTime(untilHour, untilMinute);
  return from !== undefined && until !== undefined && from < until ? { from, until } : undefined;
}

function toTime(hour = 24, minute = 60): string | undefined {
  if (hour > 23 || minute > 59) return undefined;
  return [hour, minute].map((number) => String(number).padStart(2, '0')).join(':');
}

const session = z.string().transform((text, context) => {
  const read = readSession(text);
  if (read !== undefined) return read;
  context.addIssue({ code: 'custom', params: { expected: 'session' } });
  return z.NEVER;
});

/**
 * Seats of the reading room, booked by day and session. Without this setting no seats are booked.
 */
export const readingRoomSchema = z.strictObject({
  seats: z.int().min(1).max(500),
  /** In chronological order. */
  sessions: z
    .array(session)
    .min(1)
    .max(12)
    .superRefine((sessions, context) => {
      for (const [index, { from }] of sessions.entries()) {
        const before = sessions[index - 1];
        if (before !== undefined && from < before.until)
          context.addIssue({
            code: 'custom',
            path: [index],
            params: { expected: 'session-order' },
          });
      }
    }),
  /** For how many days from today seats can be booked. */
  daysAhead: z.int().min(1).max(365).default(60),
});
