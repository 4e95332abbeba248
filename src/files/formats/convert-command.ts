import type { FileFormat } from './recognise-format.ts';

/** Where libvips is not the tool: `from` and `to` are quoted. */
const own: Readonly<Record<string, (from: string, to: string) => string>> = {
  DjVu: (from, to) => `ddjvu -format=tiff ${from} ${to}`,
  'JPEG XR': (from, to) => `JxrDecApp -i ${from} -o ${to}`,
  PostScript: (from, to) => `gs -dEPSCrop -sDEVICE=tiff24nc -r300 -o ${to} ${from}`,
  'TIFF, old-style JPEG': (from, to) => `tiff2rgba -c none ${from} ${to}`,
};

/**
 * The command that stores a picture as TIFF without loss, or develops a camera's sensor data in 16
 * bits; to be run in the folder of the file. Undefined where there is no picture.
 *
 * @param name of the file, without its folder
 */
export function toConvertCommand({ kind, name: format }: FileFormat, name: string) {
  const stem = name.replace(/\.[^.]*$/, '');
  const target = `${stem}.tif` === name ? `${stem}-2.tif` : `${stem}.tif`;
  if (kind === 'camera') return `dcraw_emu -T -w -6 -Z ${quote(target)} ${quote(name)}`;
  if (kind !== 'picture') return undefined;
  const command = own[format]?.(quote(name), quote(target));
  if (command !== undefined) return command;
  // libvips would copy the first of several pages.
  if (format.startsWith('TIFF')) return `tiffcp -c zip ${quote(name)} ${quote(target)}`;
  return `vips copy ${quote(name)} ${quote(`${target}[compression=deflate]`)}`;
}

/** For POSIX shells, and for Windows where a name has none of the escaped letters. */
function quote(name: string): string {
  return `"${name.replaceAll(/["$`\\]/g, String.raw`\$&`)}"`;
}
