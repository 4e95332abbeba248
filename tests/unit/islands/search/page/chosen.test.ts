import { expect, it } from 'vitest';
import { labelsOf } from '#src/i18n/index.ts';
import { search } from '#src/i18n/messages/search.ts';
import { listChosen } from '#src/islands/search/page/chosen.ts';
import { sortValues } from '#src/islands/search/facets/Facets.tsx';
import {
  blankView,
  withoutChoices,
  type SearchView,
} from '#src/islands/search/page/search-view.ts';
import { createTranslate } from '#src/islands/search/page/translate.ts';

const t = createTranslate('vi', labelsOf('vi', search));
const view: SearchView = {
  ...blankView,
  facets: { fonds: ['TU', 'BTG'], place: ['ben-tre'] },
  years: { from: 1954, until: 1960 },
};

it('every filter has a name and can be removed', () => {
  const chosen = listChosen(view, { 'fonds:TU': 'Tỉnh ủy' }, t);
  expect(chosen.map(({ title, label }) => `${title}: ${label}`)).toEqual([
    'Phông: Tỉnh ủy',
    'Phông: BTG',
    'Địa danh: ben-tre',
    'Năm: 1954–1960',
  ]);
  expect(chosen[0]?.without.facets).toEqual({ fonds: ['BTG'], place: ['ben-tre'] });
  expect(chosen[2]?.without.facets).toEqual({ fonds: ['TU', 'BTG'] });
  expect(chosen[3]?.without).not.toHaveProperty('years');
});

it.each<[SearchView['years'], string]>([
  ['undated', 'Không ghi ngày'],
  [{ from: 1954 }, 'từ 1954'],
  [{ until: 1954 }, 'đến 1954'],
  [{ from: 1954, until: 1954 }, '1954'],
])('years are named: %j', (years, label) => {
  expect(listChosen({ ...blankView, ...(years && { years }) }, {}, t)[0]?.label).toBe(label);
});

it('the file that is searched stands first, and leaves with its own chip or with all', () => {
  const within: SearchView = { ...view, file: 'TU-01-145' };
  const [file, fonds, ...others] = listChosen(within, { 'file:TU-01-145': 'Hồ sơ số 145' }, t);
  expect(file).toMatchObject({ title: 'Hồ sơ', label: 'Hồ sơ số 145' });
  expect(file?.without).toEqual(view);
  expect(fonds?.without.file).toBe('TU-01-145');
  expect(others.at(-1)?.without.file).toBe('TU-01-145');
  expect(withoutChoices(within)).toEqual(blankView);
});

it('values chosen stand first, even when nothing has them; others that nothing has are left out', () => {
  const value = (name: string, count: number) => ({ value: name, label: name, count });
  const values = [value('a', 3), value('b', 2), value('c', 0)];
  expect(sortValues('fonds', values, ['b', 'x'], { 'fonds:x': 'Phông X' })).toEqual([
    value('b', 2),
    { value: 'x', label: 'Phông X', count: 0 },
    value('a', 3),
  ]);
});
