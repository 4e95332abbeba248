/**
 * Does an embedded ICC profile name itself sRGB? Its pixels are then taken as they are: turning
 * sRGB into sRGB takes as long as cutting the tiles. Names are ASCII or UTF-16 by version.
 */
export function isSrgb(profile: Buffer): boolean {
  return profile.toString('latin1').replaceAll('\0', '').includes('sRGB');
}
