import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Message, Messages } from '#src/i18n/messages.ts';
import type { MessageText } from '#src/text/message-text.ts';

const all: [key: string, message: Message, file: string][] = [];

beforeAll(async () => {
  for (const file of globSync('src/i18n/messages/**/*.ts').sort()) {
    const rooms = (await import(pathToFileURL(resolve(file)).href)) as Record<string, Messages>;
    for (const room of Object.values(rooms))
      for (const [key, message] of Object.entries(room)) all.push([key, message, file]);
  }
});

const textsOf = (text: MessageText) => (typeof text === 'string' ? [text] : Object.values(text));

function placesOf(text: string): string {
  return [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name = '']) => name)
    .sort()
    .join(' ');
}

/** Keys of messages that a test finds wanting. */
const wanting = (isWanting: (message: Message, key: string) => boolean) =>
  all.filter(([key, message]) => isWanting(message, key)).map(([key]) => key);

/** Words for what is counted: `pages` in `{ one: '{count} page', other: '{count} pages' }`. */
function listPlurals(): ReadonlySet<string> {
  const wordsOf = (text: string): readonly string[] => text.match(/\b[a-z]+\b/g) ?? [];
  return new Set(
    all.flatMap(([, { en }]) =>
      typeof en === 'string'
        ? []
        : wordsOf(en.other).filter((word) => word.endsWith('s') && !wordsOf(en.one).includes(word)),
    ),
  );
}

/** Texts for a number that is always more than one: a limit, or a count with its own word for one. */
const neverOne: ReadonlySet<string> = new Set([
  'anniversaries.inDays',
  'anniversaries.rule.every',
  'search.exportPart',
  'several.problem.too-many',
  'viewer.moreHits',
  'work.historyCount',
  'work.lettersMore',
]);

/** Whether an English text writes `{x} days` and has no other form for one. */
function hasPluralOnly(text: string, message: MessageText, key: string): boolean {
  const plurals = listPlurals();
  return [...text.matchAll(/\{(\w+)\} (?:(?!of )[a-z]+ )?([a-z]+)\b/g)].some(
    ([, number = '', word = '']) =>
      plurals.has(word) &&
      !neverOne.has(key) &&
      (typeof message === 'string' || number !== 'count'),
  );
}

describe('words of the interface', () => {
  it('are many, each key once, in the file or folder that its key names', () => {
    expect(all.length).toBeGreaterThan(200);
    const keys = all.map(([key]) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    const lost = all.filter(([key, , file]) => {
      const names = file.replace('src/i18n/messages/', '').replace('.ts', '').split('/');
      return !names.includes(key.split('.')[0] ?? '');
    });
    expect(lost.map(([key, , file]) => `${key} in ${file}`)).toEqual([]);
  });

  it('are there in both languages', () => {
    expect(
      wanting(({ vi, en }) => [...textsOf(vi), ...textsOf(en)].some((text) => text.trim() === '')),
    ).toEqual([]);
  });

  it('have the same places in both, so that nothing is left out of one', () => {
    expect(
      wanting(({ vi, en }) => {
        const [first = '', ...rest] = [...textsOf(vi), ...textsOf(en)].map(placesOf);
        return rest.some((places) => places !== first);
      }),
    ).toEqual([]);
  });

  it('have one form in Vietnamese, whatever the number', () => {
    const plural = (text: MessageText) => typeof text !== 'string';
    expect(wanting(({ vi }) => plural(vi))).toEqual([]);
  });

  it('have a singular in English wherever the number can be one', () => {
    expect(
      wanting(({ en }, key) => textsOf(en).some((text) => hasPluralOnly(text, en, key))),
    ).toEqual([]);
  });

  it('are NFC, without doubled or outer spaces and without typewriter marks', () => {
    expect(
      wanting(({ vi, en }) =>
        [...textsOf(vi), ...textsOf(en)].some(
          (text) =>
            text !== text.normalize('NFC') || text !== text.trim() || /  |\.\.\.|"/.test(text),
        ),
      ),
    ).toEqual([]);
  });

  it('have only Latin letters, no look-alikes', () => {
    const foreign = /(?!\p{Script=Latin})\p{L}/u;
    expect(foreign.test('not over \u0438 done')).toBe(true);
    expect(
      wanting(({ vi, en }) => [...textsOf(vi), ...textsOf(en)].some((text) => foreign.test(text))),
    ).toEqual([]);
  });

  it('are Vietnamese where they say so: no English word slips in', () => {
    const english = /\b(?:the|and|with|page|search|file|item|record)\b/i;
    expect(
      wanting(({ vi }) => textsOf(vi).some((text) => english.test(text.replace(/\{\w+\}/g, '')))),
    ).toEqual([]);
  });
});

describe('button names in the guides', () => {
  /** `Bấm **Ghi nhận phiếu**`, `press *Preview*`, `the button **Copy**`. */
  const pressed = /(?:[Pp]ress(?:es)?|[Bb]utton|[Bb]ấm|[Nn]út) (\*{1,2})([^*\n]+)\1/g;
  const findPressed = (guide: string): readonly string[] =>
    [...guide.matchAll(pressed)].map(([, , words = '']) => words.replaceAll("'", '’'));

  it.each([
    ['vi', 'content/README.md'],
    ['en', 'content/README.en.md'],
  ] as const)('is the label of a button (%s)', (language, file) => {
    const told = findPressed(readFileSync(file, 'utf8'));
    expect(told.length).toBeGreaterThan(8);
    const texts = new Set(all.flatMap(([, message]) => textsOf(message[language])));
    expect(told.filter((words) => !texts.has(words))).toEqual([]);
  });

  it('is found however it is written', () => {
    const guide = 'bấm **Gửi phiếu** rồi nút *Đóng*; press *Preview*, the button **Copy**';
    expect(findPressed(guide)).toEqual(['Gửi phiếu', 'Đóng', 'Preview', 'Copy']);
  });
});
