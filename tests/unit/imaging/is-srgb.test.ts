import sharp from 'sharp';
import { expect, test } from 'vitest';
import { isSrgb } from '../../../src/imaging/is-srgb.ts';

const profileOf = async (name: string) => {
  const image = sharp({ create: { width: 1, height: 1, channels: 3, background: 'white' } });
  const { icc } = await sharp(await image.withIccProfile(name).png().toBuffer()).metadata();
  return icc ?? Buffer.alloc(0);
};

test('a profile is known as sRGB by the name it bears', async () => {
  expect(isSrgb(await profileOf('srgb'))).toBe(true);
  expect(isSrgb(Buffer.from('desc\0\0sRGB IEC61966-2.1\0', 'latin1'))).toBe(true);
});

test('any other profile is converted', async () => {
  expect(isSrgb(await profileOf('p3'))).toBe(false);
  expect(isSrgb(Buffer.from('desc\0\0Adobe RGB (1998)\0', 'latin1'))).toBe(false);
});
