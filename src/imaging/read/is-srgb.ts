/**
 * Primaries and transfer function of sRGB as in profiles, adapted to D50: IEC 61966-2-1,
 * ICC.1:2022.
 */
const primaries = {
  rXYZ: [0.4361, 0.2225, 0.0139],
  gXYZ: [0.3851, 0.7169, 0.0971],
  bXYZ: [0.1431, 0.0606, 0.7141],
} as const;
/** Tolerance of a primary, for rounding by profile writers. */
const primaryTolerance = 0.004;
/** Tolerance of brightness, at every level: one step of 8 bits is 0.004. */
const curveTolerance = 0.004;

/**
 * Whether an embedded ICC profile is sRGB. Its pixels are then used unchanged: converting sRGB to
 * sRGB takes as long as cutting the tiles. The profile's name is not reliable: "linear sRGB" is
 * different.
 */
export function isSrgb(profile: Buffer): boolean {
  try {
    const tags = readTags(profile);
    // A lookup table takes precedence over curves and primaries.
    if (tags.has('A2B0') || profile.toString('latin1', 16, 20) !== 'RGB ') return false;
    const hasPrimaries = Object.entries(primaries).every(([name, [x, y, z]]) => {
      const tag = tags.get(name);
      if (tag?.toString('latin1', 0, 4) !== 'XYZ ') return false;
      return [x, y, z].every(
        (value, index) => Math.abs(readFixed(tag, 8 + index * 4) - value) <= primaryTolerance,
      );
    });
    return hasPrimaries && ['rTRC', 'gTRC', 'bTRC'].every((name) => isSrgbCurve(tags.get(name)));
  } catch (error) {
    // A truncated profile: left to the colour engine.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** ICC.1:2022, 7.3 */
function readTags(profile: Buffer): ReadonlyMap<string, Buffer> {
  const count = Math.min(profile.readUInt32BE(128), 200);
  const tags = new Map<string, Buffer>();
  for (let index = 0; index < count; index += 1) {
    const at = 132 + index * 12;
    const [offset, size] = [profile.readUInt32BE(at + 4), profile.readUInt32BE(at + 8)];
    tags.set(profile.toString('latin1', at, at + 4), profile.subarray(offset, offset + size));
  }
  return tags;
}

function isSrgbCurve(tag: Buffer | undefined): boolean {
  const curve = tag && readCurve(tag);
  if (curve === undefined) return false;
  for (let step = 0; step <= 32; step += 1) {
    const value = step / 32;
    if (Math.abs(curve(value) - toLight(value)) > curveTolerance) return false;
  }
  return true;
}

function toLight(value: number): number {
  return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** ICC.1:2022, 10.6 curveType and 10.18 parametricCurveType */
function readCurve(tag: Buffer): ((value: number) => number) | undefined {
  const type = tag.toString('latin1', 0, 4);
  if (type === 'curv') {
    const count = tag.readUInt32BE(8);
    if (count === 0) return (value) => value;
    if (count === 1) {
      const gamma = tag.readUInt16BE(12) / 256;
      return (value) => value ** gamma;
    }
    return (value) => {
      const at = value * (count - 1);
      const below = Math.min(count - 2, Math.floor(at));
      const read = (index: number) => tag.readUInt16BE(12 + index * 2) / 65_535;
      return read(below) + (read(below + 1) - read(below)) * (at - below);
    };
  }
  // Other parametric functions than sRGB's are left to the colour engine.
  if (type !== 'para' || tag.readUInt16BE(8) !== 3) return undefined;
  const [g, a, b, c, d] = [0, 1, 2, 3, 4].map((index) => readFixed(tag, 12 + index * 4)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return (value) => (value >= d ? (a * value + b) ** g : c * value);
}

/** s15Fixed16Number */
function readFixed(bytes: Buffer, at: number): number {
  return bytes.readInt32BE(at) / 65_536;
}
