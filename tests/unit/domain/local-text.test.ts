import { expect, it } from 'vitest';
import { inLanguage } from '#src/domain/local-text.ts';

it('returns the text of a language, else the Vietnamese one', () => {
  expect(inLanguage({ vi: 'Báo cáo', en: 'Report' }, 'en')).toBe('Report');
  expect(inLanguage({ vi: 'Báo cáo', en: 'Report' }, 'vi')).toBe('Báo cáo');
  expect(inLanguage({ vi: 'Báo cáo' }, 'en')).toBe('Báo cáo');
});
