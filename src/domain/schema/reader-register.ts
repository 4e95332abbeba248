import * as z from 'zod';

/** `17:00`, also `7:30`. */
const written = /^(\d{1,2}):(\d\d)$/;

/** A time of day as `HH:MM`; undefined when the text is not one. */
function readTime(text: string): string | undefined {
  const [, hour = '24', minute = '60'] = written.exec(text.trim()) ?? [];
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

const time = z.string().transform((text, context) => {
  const read = readTime(text);
  if (read !== undefined) return read;
  context.addIssue({ code: 'custom', params: { expected: 'time' } });
  return z.NEVER;
});

/** Register of readers who come to the reading room. Without this setting there is no register. */
export const readerRegisterSchema = z.strictObject({
  /** For how many days a reader's card is valid. */
  validDays: z.int().min(1).max(3650).default(365),
  /** Days after the last visit for which the personal data of an ended card are kept. */
  retentionDays: z.int().min(30).max(7300).default(1825),
  /** When the reading room closes, Vietnam time: visits still open end at this time. */
  closes: time.exactOptional(),
});
