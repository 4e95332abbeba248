/** How wide the cover of an exhibit is shown: the `sizes` of its picture, and of what preloads it. */
export const coverSizes = '(min-width: 60rem) 60vw, 100vw';
