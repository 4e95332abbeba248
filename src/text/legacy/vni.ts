/**
 * VNI for Windows, shown as Latin-1: a vowel followed by one character for all its marks (`aù` = á,
 * `aá` = ấ); ơ, ư, đ, ỵ and the forms of i are one character.
 */
const tones: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
};
const circumflexes: Readonly<Record<string, string>> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};
const breves: Readonly<Record<string, string>> = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const singles: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  î: 'ỵ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
};

const marked = /([aeo])([âáàåãä])|([a])([êéèúüë])|([aeouyôö])([ùøûõï])/gi;
const single = /[ôöñîíìæóò]/gi;

/** Keeps the case of the letter that is replaced. */
function toSingle(letter: string): string {
  const small = letter.toLowerCase();
  const plain = singles[small] ?? small;
  return small === letter ? plain : plain.toUpperCase();
}

/** `text` has one byte per character, as Latin-1. Characters that are not VNI letters are kept. */
export function decodeVni(text: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(marked)) {
    const vowel = match[1] ?? match[3] ?? match[5] ?? '';
    const mark = (match[2] ?? match[4] ?? match[6] ?? '').toLowerCase();
    const marks = (match[2] ? circumflexes : match[4] ? breves : tones)[mark] ?? '';
    parts.push(toSingles(text.slice(end, match.index)), toSingles(vowel), marks);
    end = match.index + match[0].length;
  }
  parts.push(toSingles(text.slice(end)));
  return parts.join('').normalize('NFC');
}

function toSingles(text: string): string {
  return text.replace(single, toSingle);
}
