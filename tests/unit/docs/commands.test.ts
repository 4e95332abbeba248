import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listWrongCommands } from '#tests/helpers/wrong-commands.ts';

/** Whatever a reader or a program is told to run. Tests name commands that are not there. */
const texts = globSync([
  '*.{md,ts,mjs}',
  '.github/**/*.{md,yml}',
  '{content,deploy,docs,scripts,src}/**/*',
]).filter((path) => statSync(path).isFile());

it('Every command of npm that a guide, a message or a comment names is there', () => {
  expect(texts.length).toBeGreaterThan(1000);
  const wrong = texts.flatMap((file) =>
    listWrongCommands(readFileSync(file, 'utf8')).map((command) => `${file}: ${command}`),
  );
  expect(wrong).toEqual([]);
});

it('A command that is not there is found', () => {
  expect(listWrongCommands('Run `npm run preview`.')).toEqual(['npm run preview']);
  expect(listWrongCommands('npm run content -- chek, npm run -s desk -- backup')).toEqual([
    'npm run content -- chek',
  ]);
  expect(listWrongCommands('npm run build -- --undo; npm run content:check')).toEqual([
    'npm run content:check',
  ]);
  expect(listWrongCommands('npm run content, npm run content -- confirm-pages ITEM')).toEqual([]);
});
