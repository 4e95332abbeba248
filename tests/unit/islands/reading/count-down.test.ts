import { expect, it } from 'vitest';
import { labelsOf } from '#src/i18n/index.ts';
import { grantedClock } from '#src/i18n/messages/granted/clock.ts';
import { describeLeft, describeUntil, findWarning } from '#src/islands/reading/count-down.ts';

const inLanguage = (language: 'vi' | 'en') => {
  const labels = labelsOf(language, grantedClock);
  return {
    until: labels['granted.until'],
    left: labels['granted.left'],
    warning: labels['granted.warning'],
  };
};

it('counts down in the last five minutes only', () => {
  const shown = [301, 300, 65, 9].map((seconds) => describeLeft(seconds, inLanguage('vi')));
  expect(shown).toEqual([undefined, 'Còn 5:00', 'Còn 1:05', 'Còn 0:09']);
});

it('warns once at five minutes and once at one', () => {
  let before = Infinity;
  const said: (string | undefined)[] = [];
  for (let seconds = 400; seconds > 0; seconds -= 1) {
    said.push(findWarning(before, seconds, inLanguage('en')));
    before = seconds;
  }
  expect(said.filter((one) => one !== undefined)).toEqual([
    '5 minutes of reading time left.',
    '1 minute of reading time left.',
  ]);
});

it('tells a reader who opens the page late how many minutes are left', () => {
  expect(findWarning(Infinity, 150, inLanguage('vi'))).toBe('Còn 3 phút nữa là hết thời gian đọc.');
});

it('tells the end in Vietnam time, in the language of the page', () => {
  const at = '2026-12-07T09:30:00Z';
  expect(describeUntil(at, inLanguage('vi'), 'vi')).toBe('Đọc được đến 16:30 7/12/26.');
  expect(describeUntil(at, inLanguage('en'), 'en')).toContain('7 December 2026');
});
