/**
 * TCVN3, “ABC”: one byte a letter (TCVN 5712:1993, table VN3), in the clothes of Latin-1. Letters
 * stand in order from the code named; places that the table leaves empty are absent.
 * Of capitals only these seven exist: `.VnTimeH` fonts draw small letters as capitals, so that case
 * is lost in such text and comes out small.
 */
const runs: readonly (readonly [number, string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const letters = new Map(
  runs.flatMap(([start, run]) =>
    Array.from(run, (letter, index) => [String.fromCharCode(start + index), letter] as const),
  ),
);

/** `text` holds one byte in each character, as Latin-1 does. What is no TCVN3 letter stays. */
export function decodeTcvn3(text: string): string {
  return text.replace(/[\u00A1-\u00FE]/g, (letter) => letters.get(letter) ?? letter);
}
