/** Display width of an exhibit's cover: the `sizes` of its picture and of the preload. */
export const coverSizes = '(min-width: 60rem) 60vw, 100vw';
