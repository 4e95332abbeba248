import * as z from 'zod';

/** `10.1.0.0/16`, `2001:db8::/32`, or one address. */
const network = z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6()]);

/**
 * The virtual reading room: granted records are read at `/phong-doc/`. Without this setting nobody
 * reads conditional records on the site. Thông tư 05/2025/TT-BNV, Điều 32–42.
 */
export const virtualReadingSchema = z.strictObject({
  /** Networks of the archive, for grants that hold only there. */
  networks: z.array(network).default([]),
  /** A session without a sign of life for this long ends. */
  idleMinutes: z.int().min(5).max(240).default(30),
  /** Limits per grant, as people read. Over the first, answers are slow; over the others they stop. */
  pagesPerMinute: z.int().min(5).max(600).default(30),
  pagesPerHour: z.int().min(20).max(6000).default(400),
  pagesPerGrant: z.int().min(50).max(200_000).default(5000),
  /** Days after the end of a grant for which its pages stay on the disk (Điều 37). */
  deleteAfterDays: z.int().min(0).max(5).default(5),
  /** Days for which the log of reading is kept. */
  logDays: z.int().min(365).max(7300).default(1825),
});

/** Settings of `site.yaml` for granted reading. */
export type VirtualReading = z.output<typeof virtualReadingSchema>;
