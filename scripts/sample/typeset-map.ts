import sharp from 'sharp';
import { buildAlto } from './alto.ts';
import { drawMap, unit, type MapFaces } from './drawing/draw-map.ts';
import type { SampleMap } from './parse-map.ts';
import { buildChance } from './random.ts';

const dpi = 300;
/** Pixels of the scan to one of the clouds on its paper. */
const cloud = 40;
const paper = [233, 221, 190] as const;
const unturned = { degrees: 0, dx: 0, dy: 0 };

/** Makes the scan of a map and its words. Deterministic for a map and seed. */
export async function typesetMap(
  map: SampleMap,
  seed: string,
  faces: MapFaces,
): Promise<{ jpeg: Buffer; alto: string }> {
  const chance = buildChance(`map ${seed}`);
  const size = { width: map.size[0] * unit, height: map.size[1] * unit };
  const { svg, lines } = drawMap(map, faces, chance);
  const [across, down] = [Math.ceil(size.width / cloud), Math.ceil(size.height / cloud)];
  const stains = new Uint8ClampedArray(across * down * 3);
  for (let at = 0; at < stains.length; at += 3) {
    const stain = chance.around(12);
    stains.set(
      paper.map((part) => part + stain),
      at,
    );
  }
  const jpeg = await sharp(stains, { raw: { width: across, height: down, channels: 3 } })
    .resize({ ...size, fit: 'fill', kernel: 'cubic' })
    .composite([{ input: Buffer.from(svg) }])
    .removeAlpha()
    .jpeg({ quality: 78 })
    .withMetadata({ density: dpi })
    .toBuffer();
  return { jpeg, alto: buildAlto(seed, lines, unturned, size) };
}
