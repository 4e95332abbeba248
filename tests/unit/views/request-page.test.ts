import { expect, test } from 'vitest';
import { siteSchema } from '#src/domain/schema/site.ts';
import { buildRequestPage } from '#src/views/request-page.ts';
import { catalogueOf } from './browse-catalogue.ts';

test('the deadlines are those the archive promises', () => {
  const site = siteSchema.parse({ requests: { workingDays: { conditional: 4 } } });
  expect(buildRequestPage(catalogueOf({ site }), 'vi').deadlines).toEqual([
    'Đọc tài liệu công khai: chậm nhất 1 ngày làm việc',
    'Cấp bản sao: chậm nhất 2 ngày làm việc',
    'Tài liệu sử dụng có điều kiện: chậm nhất 4 ngày làm việc',
  ]);
});

test('an archive without an address or e-mail shows none', () => {
  const view = buildRequestPage(catalogueOf({ site: siteSchema.parse({}) }), 'en');
  expect(view).not.toHaveProperty('email');
  expect(view).not.toHaveProperty('postalAddress');
});
