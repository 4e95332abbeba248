import { expect, it } from 'vitest';
import { toPlainText } from '#src/build/plain-log.ts';

const report = '\ncontent/fonds/TU/items.csv\n  412 · mode';

it('says a report without clock, level or label', () => {
  const message = {
    label: 'reading-room',
    level: 'error',
    message: report,
    newLine: true,
  } as const;
  expect(toPlainText(message)).toBe('content/fonds/TU/items.csv\n  412 · mode\n');
});

it('leaves out that an error, whose report stands above, left a hook', () => {
  const message = 'An unhandled error occurred while running the "astro:config:setup" hook';
  expect(
    toPlainText({ label: 'reading-room', level: 'error', message, newLine: true }),
  ).toBeUndefined();
  expect(toPlainText({ label: 'react', level: 'error', message, newLine: true })).toBe(
    `react: ${message}\n`,
  );
});

it('says who speaks when it is another', () => {
  const warning = { level: 'warn', message: 'Slow.', newLine: true } as const;
  expect(toPlainText({ ...warning, label: 'vite' })).toBe('vite: Slow.\n');
  expect(toPlainText({ ...warning, label: null })).toBe('Slow.\n');
});
