import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontFamilies } from '#src/site/fonts.ts';

const letters = Array.from('ăâđêôơưẩễựỵẦẴĂĐƠƯ₫àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ');

const covers = (ranges: readonly string[], letter: string) => {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.some((range) => {
    const [from = '', until = from] = range.replace('U+', '').split('-');
    return Number.parseInt(from, 16) <= code && code <= Number.parseInt(until, 16);
  });
};

describe('the fonts', () => {
  it('come as a pair of subsets that holds every Vietnamese letter, in each weight and slope', () => {
    for (const family of fontFamilies) {
      const faces = Map.groupBy(
        family.options.variants,
        ({ weight, style }) => `${weight} ${style}`,
      );
      for (const [face, variants] of faces) {
        const ranges = variants.flatMap(({ unicodeRange }) => unicodeRange);
        const missing = letters.filter((one) => !covers(ranges, one));
        expect({ family: family.name, face, missing }).toEqual({
          family: family.name,
          face,
          missing: [],
        });
      }
    }
  });

  it('have an italic of the reading face', () => {
    const [serif] = fontFamilies;
    expect(new Set(serif?.options.variants.map(({ style }) => style))).toEqual(
      new Set(['normal', 'italic']),
    );
  });

  it('ship from the installed packages', () => {
    for (const { options } of fontFamilies)
      for (const { src } of options.variants)
        expect(existsSync(join('node_modules', src[0] ?? ''))).toBe(true);
  });

  it('detects a missing subset', () => {
    expect(covers(['U+0000-00FF'], 'ơ')).toBe(false);
    expect(covers(['U+01A0-01A1'], 'ơ')).toBe(true);
  });
});
