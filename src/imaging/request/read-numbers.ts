/** `count` whole numbers in pixels, separated by commas; undefined for anything else. */
export function readWholeNumbers(text: string, count: number): readonly number[] | undefined {
  return readNumbers(text, count, /^\d{1,9}$/);
}

/**
 * `count` decimal numbers without signs or exponents, separated by commas; undefined for anything
 * else. https://iiif.io/api/image/3.0/#47-floating-point-values
 */
export function readDecimals(text: string, count: number): readonly number[] | undefined {
  return readNumbers(text, count, /^(?:\d{1,9}(?:\.\d{0,20})?|\.\d{1,20})$/);
}

function readNumbers(text: string, count: number, form: RegExp): readonly number[] | undefined {
  const parts = text.split(',');
  return parts.length === count && parts.every((part) => form.test(part))
    ? parts.map(Number)
    : undefined;
}
