import { expect, it } from 'vitest';
import { toConvertCommand } from '#src/files/formats/convert-command.ts';
import { recogniseFormat } from '#src/files/formats/recognise-format.ts';
import { magicBytes } from '#tests/helpers/magic-bytes.ts';

const commandFor = (bytes: Uint8Array, name: string) => {
  const format = recogniseFormat(bytes);
  return format && toConvertCommand(format, name);
};

it('a picture is converted by a tool that reads it, into the same name', () => {
  expect(commandFor(magicBytes['JPEG 2000'], '0001.jp2')).toBe(
    'vips copy "0001.jp2" "0001.tif[compression=deflate]"',
  );
  expect(commandFor(magicBytes.DjVu, 'tập 1.djvu')).toBe(
    'ddjvu -format=tiff "tập 1.djvu" "tập 1.tif"',
  );
  expect(commandFor(magicBytes['Canon CR3'], '1.cr3')).toBe(
    'dcraw_emu -T -w -6 -Z "1.tif" "1.cr3"',
  );
});

it('a file that is named .tif is not overwritten', () => {
  expect(commandFor(magicBytes.BMP, 'a.tif')).toBe(
    'vips copy "a.tif" "a-2.tif[compression=deflate]"',
  );
  const tiff = { name: 'TIFF, old-style JPEG', kind: 'picture', suffix: '.tif' } as const;
  expect(toConvertCommand(tiff, 'a.tif')).toBe('tiff2rgba -c none "a.tif" "a-2.tif"');
  expect(toConvertCommand({ ...tiff, name: 'TIFF, ZSTD' }, 'a.tif')).toBe(
    'tiffcp -c zip "a.tif" "a-2.tif"',
  );
});

it('letters with a meaning for the shell are escaped', () => {
  expect(commandFor(magicBytes.BMP, 'a$(b)".bmp')).toBe(
    String.raw`vips copy "a\$(b)\".bmp" "a\$(b)\".tif[compression=deflate]"`,
  );
});

it('there is no command for what is no picture', () => {
  expect(commandFor(magicBytes.HTML, 'a.tif')).toBeUndefined();
  expect(commandFor(magicBytes.PDF, 'a.tif')).toBeUndefined();
});
