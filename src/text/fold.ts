/** Letters that Unicode does not decompose. Ð, ð and Ɖ are typed for Đ in old Vietnamese files. */
const undecomposed: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
};
const undecomposedLetters = new RegExp(`[${Object.keys(undecomposed).join('')}]`, 'g');
const ignorable = /[\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/gu;
const gaps = /[\p{Pd}\u2212\u2043\s\u0085]+/gu;

/**
 * Lower case without any mark: `Đường Hồ-Chí-Minh` → `duong ho-chi-minh`. NFC and NFD, hoà and hòa
 * give the same. Spaces and hyphens stay as they are.
 */
export function stripMarks(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(ignorable, '')
    .replace(undecomposedLetters, (letter) => undecomposed[letter] ?? letter);
}

/** Whether a text has any marks. */
export function hasMarks(text: string): boolean {
  const small = text.normalize('NFC').toLowerCase();
  return stripMarks(small) !== small;
}

/**
 * The form that text is searched and compared in: `stripMarks`, and every run of hyphens, dashes,
 * spaces and line breaks one plain space: `Đường Hồ-Chí-Minh` → `duong ho chi minh`. No space at
 * either end.
 */
export function foldText(text: string): string {
  return stripMarks(text).replace(gaps, ' ').trim();
}

/** Syllables that are written with y or i alike: y, hy, mỹ, sỹ, and quy, quỳnh, quýt. */
const lonelyY = /\b([bcdghklmnprstvx]|[cgknpt]h|ng|ngh|nh|gi|tr|qu)?y\b/g;
const quY = /\bquy(?=(?:nh|t|ch|p)\b)/g;

/**
 * `foldText`, and i and y one form where Vietnamese spelling allows both: `Mỹ`, `Mĩ` → `mi`; `lý`,
 * `lí` → `li`; `quý`, `quí` → `qui`. Where they tell words apart (tay, tai; thúy, thúi) they stay.
 */
export function foldSyllables(text: string): string {
  return spellWithI(foldText(text));
}

function spellWithI(folded: string): string {
  return folded.replace(lonelyY, '$1i').replace(quY, 'qui');
}

/**
 * `foldSyllables` with the way back: `map[i]` is the place in the source (code units) of what became
 * `folded[i]`, and `map[folded.length]` is where the last letter ends. So a hit `[a, b)` in the
 * folded text stands in `source.slice(map[a], map[b])`, its marks included, in NFC and NFD.
 */
export function foldWithMap(source: string): { folded: string; map: readonly number[] } {
  const map: number[] = [];
  let folded = '';
  let place = 0;
  let end = 0;
  let gap: number | undefined;
  for (const character of source) {
    const letters = stripMarks(character);
    if (letters !== '' && letters.replace(gaps, '') === '') {
      gap ??= place;
    } else if (letters !== '') {
      if (gap !== undefined && folded !== '') {
        folded += ' ';
        map.push(gap);
      }
      gap = undefined;
      folded += letters;
      while (map.length < folded.length) map.push(place);
    }
    place += character.length;
    if (gap === undefined) end = place;
  }
  map.push(folded === '' ? 0 : end);
  // No letter moves: i takes the place of y.
  return { folded: spellWithI(folded), map };
}
