import * as z from 'zod';
import { keysSchema } from '#src/desk/vault/keys.ts';

/** Format of new files. Files of format 1 have no checksum and can still be read. */
export const backupFormat = 2;

/** First line of every backup, in any format. */
export const anyHeadSchema = z.looseObject({ kind: z.literal('desk'), format: z.int() });

export const headSchema = z.strictObject({
  kind: z.literal('desk'),
  format: z.union([z.literal(1), z.literal(backupFormat)]),
  keys: keysSchema,
});

const cellSchema = z.union([z.string(), z.number(), z.null()]);
export const rowSchema = z.strictObject({
  kind: z.string(),
  row: z.record(z.string(), cellSchema),
});
export type BackupRow = z.output<typeof rowSchema>;

export const endSchema = z.strictObject({
  kind: z.literal('end'),
  rows: z.int().min(0),
  /** SHA-256, in hex, of the bytes of all earlier lines with their line breaks. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .exactOptional(),
});
