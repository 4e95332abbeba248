import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStorable, toLine, toLines } from '#src/text/entered-text.ts';
import { hostileText } from '../../helpers/hostile-text.ts';

/** Printed by fast-check when a property fails. */
const runs = { numRuns: 400 };

describe('a text that is entered', () => {
  it.each([
    ['NUL and other controls', 'Trần\0 \u0007Văn\u009f B', 'Trần Văn B'],
    ['direction marks', '\u202eNguyễn\u202c \u2066Thị\u2069 \u061cA\u200f', 'Nguyễn Thị A'],
    ['zero-width and soft characters', 'Tr\u200bầ\u00adn\ufeff\u2060 B', 'Trần B'],
    ['joiners between Latin letters', 'Ng\u200du\u200cyễn', 'Nguyễn'],
    ['tags and annotations', 'A\u{e0041}\ufff9B\u{1d173}\ufffe', 'AB'],
    ['marks without a letter', '\u0301 \u0303Lê \u0309', 'Lê'],
    ['line breaks in one line', 'A\r\nBcc: x@y.example\u2028C\u0085D', 'A Bcc: x@y.example C D'],
    ['spaces of all kinds', '\u00a0A\u3000\u2009\tB\u2800', 'A B'],
    ['letters and marks apart', 'Nguyễn Thị Hường'.normalize('NFD'), 'Nguyễn Thị Hường'],
  ])('loses %s', (_what, written, kept) => {
    expect(toLine(written)).toBe(kept);
  });

  it.each([
    ['joiners, BOM and soft hyphens', '\u200d\ufeff\u00ad\u200b'],
    ['Hangul fillers', '\u3164\u115f\u1160\uffa0'],
    ['Braille cells without dots', '\u2800 \u2800'],
    ['marks alone', '\u0301\u0302 \u20dd'],
    ['variation selectors and tags', '\ufe0f\u{e0100}\u{e0020}'],
    ['controls', '\0\u001b\u007f'],
  ])('becomes empty when nothing of it is visible: %s', (_what, written) => {
    expect([toLine(written), toLines(written)]).toEqual(['', '']);
  });

  it.each([
    'میخواهم'.replace('می', 'می\u200c'),
    'क्\u200dष',
    '👩\u200d👩\u200d👧\u200d👦 1\ufe0f\u20e3 ❤\ufe0f 👍🏽',
    '葛\u{e0100}城',
    'אֱלֹהִים',
    'น้ำ',
    'Yorùbá ẹ̀kọ́',
  ])('keeps what its script is spelt with: %s', (written) => {
    expect(toLine(written)).toBe(written.normalize('NFC'));
  });

  it('shows half of a surrogate pair as damage', () => {
    expect(toLine('a\ud800b\udc00')).toBe('a\ufffdb\ufffd');
  });

  it('limits stacked combining marks', () => {
    expect(toLine(`Z${'\u0335\u0336\u0337'.repeat(50)}a`)).toBe('Z\u0335\u0336a');
    expect(toLine(`ก${'\u0e31'.repeat(50)}`)).toHaveLength(9);
  });

  it('of several lines keeps its lines', () => {
    expect(toLines('\n Kính gửi:  \r\n\r\n  bà A\u2029ông B\0 \n')).toBe(
      'Kính gửi:\n\n  bà A\nông B',
    );
  });

  it('stays as it is once it was made fit, and every database can keep it', () => {
    fc.assert(
      fc.property(hostileText, (written) => {
        for (const toText of [toLine, toLines]) {
          const kept = toText(written);
          expect(toText(kept)).toBe(kept);
          expect(isStorable(kept)).toBe(true);
          expect(kept).toBe(kept.normalize('NFC'));
          expect(kept).not.toMatch(/[\p{Bidi_Control}\p{Noncharacter_Code_Point}\r]/u);
        }
        expect(toLine(written)).not.toMatch(/[\n\t]/);
      }),
      runs,
    );
  });

  it('is not slowed down by adversarial input', () => {
    const slow = [' '.repeat(60_000), ' \t'.repeat(30_000), '\u0301\u200d'.repeat(30_000)];
    const started = performance.now();
    for (const text of slow) toLines(`a${text}b`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

it('detects text that a database would not return unchanged', () => {
  expect(['a\0b', 'a\ud800b', 'Nguyễn \u{1f600}'].map(isStorable)).toEqual([false, false, true]);
});
