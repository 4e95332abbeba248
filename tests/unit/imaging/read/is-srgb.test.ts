import sharp from 'sharp';
import { expect, test } from 'vitest';
import { isSrgb } from '#src/imaging/read/is-srgb.ts';

const profileOf = async (name: string) => {
  const image = sharp({ create: { width: 1, height: 1, channels: 3, background: 'white' } });
  const { icc } = await sharp(await image.withIccProfile(name).png().toBuffer()).metadata();
  return icc ?? Buffer.alloc(0);
};

/** Colours of sRGB with any curve and name. */
function buildProfile(name: string, curve: Buffer): Buffer {
  const fixed = (values: readonly number[]) =>
    Buffer.concat(
      values.map((value) => {
        const bytes = Buffer.alloc(4);
        bytes.writeInt32BE(Math.round(value * 65_536));
        return bytes;
      }),
    );
  const xyz = (values: readonly number[]) =>
    Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), fixed(values)]);
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', Buffer.from(`desc\0\0\0\0${name}\0`, 'latin1')],
    ['rXYZ', xyz([0.4361, 0.2225, 0.0139])],
    ['gXYZ', xyz([0.3851, 0.7169, 0.0971])],
    ['bXYZ', xyz([0.1431, 0.0606, 0.7141])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const head = Buffer.alloc(132 + tags.length * 12);
  head.write('mntrRGB XYZ ', 12, 'latin1');
  head.writeUInt32BE(tags.length, 128);
  let offset = head.length;
  for (const [index, [tag, bytes]] of tags.entries()) {
    head.write(tag, 132 + index * 12, 'latin1');
    head.writeUInt32BE(offset, 136 + index * 12);
    head.writeUInt32BE(bytes.length, 140 + index * 12);
    offset += bytes.length;
  }
  return Buffer.concat([head, ...tags.map(([, bytes]) => bytes)]);
}

const linear = Buffer.from('curv\0\0\0\0\0\0\0\0', 'latin1');
const table = Buffer.alloc(12 + 1024 * 2);
table.write('curv', 'latin1');
table.writeUInt32BE(1024, 8);
for (let index = 0; index < 1024; index += 1) {
  const value = index / 1023;
  const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  table.writeUInt16BE(Math.round(light * 65_535), 12 + index * 2);
}

test('a profile that holds sRGB is known, as a function or a table, whatever its name', async () => {
  expect(isSrgb(await profileOf('srgb'))).toBe(true);
  expect(isSrgb(buildProfile('scanner', table))).toBe(true);
});

test('a profile that is named sRGB but has another tone curve is converted', () => {
  expect(isSrgb(buildProfile('linear sRGB', linear))).toBe(false);
  expect(isSrgb(Buffer.from('desc\0\0sRGB IEC61966-2.1\0', 'latin1'))).toBe(false);
});

test('a profile of other colours, or cut off, is converted', async () => {
  expect(isSrgb(await profileOf('p3'))).toBe(false);
  expect(isSrgb(buildProfile('sRGB', table).subarray(0, 300))).toBe(false);
});
