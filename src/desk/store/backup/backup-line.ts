import * as z from 'zod';
import { keysSchema } from '#src/desk/vault/keys.ts';

/** Of the files that are written now. Those of format 1 have no checksum and can be read, too. */
export const backupFormat = 2;

/** What every backup begins with, whatever its format. */
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
  /** Of all lines before it, as bytes with their line breaks; SHA-256 in hex. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .exactOptional(),
});
