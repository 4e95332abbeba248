/** Adjacent keys by row and by column, on QWERTY and AZERTY, and digits in order. */
const walks: readonly string[] = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop[]',
  "asdfghjkl;'",
  'zxcvbnm,./',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/',
  '1qsx2wdc3efv4rgb5thn6yjm',
  '147258369',
  '!@#$%^&*()',
];
const shortestWalk = 4;

const steps: ReadonlySet<string> = new Set(
  walks.flatMap((walk) =>
    [walk, Array.from(walk).reverse().join('')].flatMap((keys) =>
      Array.from({ length: keys.length - 1 }, (_, place) => keys.slice(place, place + 2)),
    ),
  ),
);

/** Removes every run of four or more keys that are adjacent or repeated. */
export function withoutWalks(text: string): string {
  let kept = '';
  let run = '';
  const flush = (): void => {
    if (run.length < shortestWalk) kept += run;
    run = '';
  };
  for (const key of text) {
    const before = run.at(-1);
    if (before !== undefined && before !== key && !steps.has(before + key)) flush();
    run += key;
  }
  flush();
  return kept;
}
