import { expect, it } from 'vitest';
import { toContactDraft } from '#src/publish/search/drafts/guide-drafts.ts';
import { toIndexWords } from '#src/publish/search/index-words.ts';
import { createSynonyms } from '#src/text/query/synonyms.ts';
import { buildCatalogue } from '../../select/fixtures.ts';

it('opening hours and address are found at the page of requests, in both languages', () => {
  const site = {
    ...buildCatalogue({}).site,
    openingHours: { vi: 'Thứ hai: 7 giờ 30', en: 'Monday: 7.30' },
    address: { vi: 'Số 1, đường Bến Mây' },
  };
  const [draft] = toContactDraft(site);
  if (draft === undefined) throw new Error('There is none.');
  expect([draft.toPath('vi'), draft.toPath('en')]).toEqual(['/yeu-cau/', '/en/yeu-cau/']);
  expect(draft.text('vi')).toBe('Thứ hai: 7 giờ 30 · Số 1, đường Bến Mây');
  expect(draft.text('en')).toBe('Monday: 7.30 · Số 1, đường Bến Mây');
  expect(toIndexWords(draft, 'vi', createSynonyms([])).title).toContain('giờ_ mở_ cửa_');
  expect(toIndexWords(draft, 'en', createSynonyms([])).title).toContain('opening_ hours_');
});

it('there is no such page where site.yaml says neither', () => {
  const { site } = buildCatalogue({});
  expect([site.openingHours, site.address]).toEqual([undefined, undefined]);
  expect(toContactDraft(site)).toEqual([]);
});
