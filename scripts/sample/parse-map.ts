import { parse } from 'yaml';
import { z } from 'zod';

const point = z.tuple([z.number(), z.number()]);
const line = z.strictObject({
  name: z.string().optional(),
  /** Start of its name, as a fraction of the line's length. */
  at: z.number().default(0.4),
  points: z.array(point).min(2),
});

/** A map as its author wrote it; see `scripts/sample/README.md`. Units of a sixth of a pixel. */
const mapSchema = z.strictObject({
  /** Width and height. */
  size: point,
  title: z.array(z.string()),
  scale: z.string(),
  /** The shore from the upper edge to the lower; the sea lies to its right. */
  shore: z.array(point).min(2),
  borders: z.array(line).default([]),
  roads: z.array(line).default([]),
  rivers: z.array(line.extend({ width: z.number().default(3) })).default([]),
  lakes: z.array(line).default([]),
  /** Middle and reach of each range. */
  hills: z.array(z.strictObject({ at: point, reach: point })).default([]),
  areas: z.array(z.strictObject({ name: z.string(), at: point, size: z.number() })).default([]),
  places: z
    .array(
      z.strictObject({
        kind: z.enum(['town', 'district', 'commune', 'bridge', 'pass', 'dam', 'gauge']),
        name: z.string(),
        at: point,
      }),
    )
    .default([]),
});
export type SampleMap = z.infer<typeof mapSchema>;
export type MapPoint = z.infer<typeof point>;
export type PlaceKind = SampleMap['places'][number]['kind'];

/** @throws ZodError naming what is wrong */
export function parseSampleMap(text: string): SampleMap {
  return mapSchema.parse(parse(text.normalize('NFC')));
}
