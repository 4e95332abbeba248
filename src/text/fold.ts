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
 * The form in which text is searched and compared: `stripMarks`, with every run of hyphens, dashes,
 * spaces and line breaks as one plain space: `Đường Hồ-Chí-Minh` → `duong ho chi minh`. Trimmed.
 */
export function foldText(text: string): string {
  return stripMarks(text).replace(gaps, ' ').trim();
}

/** Syllables that may be written with either y or i: y, hy, mỹ, sỹ, and quy, quỳnh, quýt. */
const lonelyY = /\b([bcdghklmnprstvx]|[cgknpt]h|ng|ngh|nh|gi|tr|qu)?y\b/g;
const quY = /\bquy(?=(?:nh|t|ch|p)\b)/g;

/**
 * `foldText`, with i for y where Vietnamese spelling allows both: `Mỹ`, `Mĩ` → `mi`; `lý`, `lí` →
 * `li`; `quý`, `quí` → `qui`. Where they distinguish words (tay, tai; thúy, thúi) they are kept.
 */
export function foldSyllables(text: string): string {
  return spellWithI(foldText(text));
}

function spellWithI(folded: string): string {
  return folded.replace(lonelyY, '$1i').replace(quY, 'qui');
}

/**
 * `foldSyllables` with a source map: `map[i]` is the offset in the source (code units) of
 * `folded[i]`, and `map[folded.length]` the end of the last letter. A hit `[a, b)` in the folded
 * text is therefore `source.slice(map[a], map[b])`, marks included, in NFC and NFD.
 */
export function foldWithMap(source: string): { folded: string; map: readonly number[] } {
  const map: number[] = [];
  let folded = '';
  let position = 0;
  let end = 0;
  let gap: number | undefined;
  for (const character of source) {
    const letters = stripMarks(character);
    if (letters !== '' && letters.replace(gaps, '') === '') {
      gap ??= position;
    } else if (letters !== '') {
      if (gap !== undefined && folded !== '') {
        folded += ' ';
        map.push(gap);
      }
      gap = undefined;
      folded += letters;
      while (map.length < folded.length) map.push(position);
    }
    position += character.length;
    if (gap === undefined) end = position;
  }
  map.push(folded === '' ? 0 : end);
  // Offsets are unchanged: i replaces y one for one.
  return { folded: spellWithI(folded), map };
}
