import { expect, test } from 'vitest';
import { buildViewerCitation } from '#src/views/records/viewer-citation.ts';
import { catalogueOf, openItem } from './public-records.ts';

const item = openItem({ title: { vi: 'Về khôi phục cầu Thử' }, folios: '12–15' });
const { vi, en, formats, permalink } = buildViewerCitation(catalogueOf({ items: [item] }), item);

test('the folio of a page takes the place of the folios of its item', () => {
  for (const text of [vi, en]) {
    expect(text).toContain(', {place}, ');
    expect(text).not.toMatch(/tờ|fol/u);
  }
  expect(permalink).toContain('/tai-lieu/TU-02-145-1/');
});

test('every format has a place for the page and for the address of its view', () => {
  for (const text of Object.values(formats)) {
    expect(text).toContain('TU-02-145-1-{page}');
    expect(text).toContain('{place}');
    expect(text).toContain('{href}');
  }
  expect(formats.bibtex).toContain('pages = {{place}},');
  expect(formats.ris).toMatch(/^AN {2}- .*, \{place\}$/m);
});
