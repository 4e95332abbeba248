/**
 * Most pixels of an image that is made on request, as `maxArea` in `info.json`: an A3 sheet at 300
 * dpi (3508 × 4961) fits whole. Rendering it takes about half a second and 300 MB.
 */
export const maxArea = 18_000_000;

/** Longest side of an image that is made on request: more is no valid JPEG. */
export const maxSide = 65_500;
