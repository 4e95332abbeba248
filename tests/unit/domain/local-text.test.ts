import { expect, it } from 'vitest';
import { inLanguage } from '#src/domain/local-text.ts';

it('gives the text of a language, and the Vietnamese one where there is no other', () => {
  expect(inLanguage({ vi: 'Báo cáo', en: 'Report' }, 'en')).toBe('Report');
  expect(inLanguage({ vi: 'Báo cáo', en: 'Report' }, 'vi')).toBe('Báo cáo');
  expect(inLanguage({ vi: 'Báo cáo' }, 'en')).toBe('Báo cáo');
});
