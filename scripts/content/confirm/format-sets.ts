import type { HeldBinding } from '#src/catalogue/binding/hold-bindings.ts';
import { matchPages } from '#src/catalogue/binding/plan-confirmation.ts';
import type { LockedPage } from '#src/catalogue/binding/page-lock.ts';
import type { ConfirmWords } from './confirm-words.ts';

/**
 * Both sets side by side, one page per line: number, file, hash prefix, rows, and what happened to
 * it.
 */
export function formatSets({ binding, known, state }: HeldBinding, words: ConfirmWords): string {
  const before = known?.pages ?? [];
  const { now } = state;
  const to = matchPages(before, now);
  const from = new Map([...to].map(([old, page]) => [page, old]));
  const left = before.map((page, index) => {
    const isGone = !to.has(index + 1) ? words.missing : '';
    return toLine(page, index + 1, [page.rows, isGone]);
  });
  const right = now.map((page, index) => {
    const number = index + 1;
    const old = from.get(number);
    const was = old === undefined ? undefined : before[old - 1];
    const isReplaced = was !== undefined && was.sha256 !== page.sha256;
    const transcript = isReplaced ? binding.scans[index]?.words : undefined;
    return toLine(page, number, [
      page.rows,
      old === undefined && known !== undefined ? words.isNew : '',
      old !== undefined && old !== number ? words.wasPage(old) : '',
      isReplaced ? words.replaced : '',
      transcript === undefined ? '' : words.words(transcript),
    ]);
  });
  const heading = [words.before, known === undefined ? words.none : ''].filter(Boolean).join(' ');
  const width = [heading, ...left].reduce((most, { length }) => Math.max(most, length), 0);
  const lines = Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    `  ${(left[index] ?? '').padEnd(width)} │ ${right[index] ?? ''}`.trimEnd(),
  );
  return [binding.item, `  ${heading.padEnd(width)} │ ${words.now}`, ...lines].join('\n');
}

function toLine({ scan, sha256 }: LockedPage, number: number, notes: readonly string[]): string {
  return [String(number).padStart(3), scan, sha256.slice(0, 8), ...notes].filter(Boolean).join('  ');
}
