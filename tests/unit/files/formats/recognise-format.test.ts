import { expect, it } from 'vitest';
import { recogniseFormat } from '#src/files/formats/recognise-format.ts';
import { magicBytes } from '#tests/helpers/magic-bytes.ts';

/** Told apart only by reading further than the first bytes. */
const isOfTiff = (name: string) => /^(?:TIFF|RAW|Adobe)/.test(name);

it.each(Object.entries(magicBytes))('%s is recognised by its first bytes', (name, bytes) => {
  const expected = name.replace(/ (?:codestream|of a general container)$/, '');
  expect(recogniseFormat(bytes)?.name).toBe(isOfTiff(expected) ? 'TIFF' : expected);
});

it('what nothing here knows has no format', () => {
  expect(recogniseFormat(new Uint8Array())).toBeUndefined();
  expect(recogniseFormat(Uint8Array.of(1, 2, 3, 250, 251))).toBeUndefined();
});
