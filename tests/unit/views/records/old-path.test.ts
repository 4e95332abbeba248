import { expect, it } from 'vitest';
import { indexPublicData } from '#src/public/public-index.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { buildOldPath, listOldPaths } from '#src/views/records/old-path.ts';
import { buildCatalogue, buildFile, buildFonds, buildItem } from '../../publish/select/fixtures.ts';

const fonds = buildFonds();
const file = buildFile({ fonds: fonds.code });
const item = buildItem({ id: 'A-1', slug: 'A-1', file: file.id, title: { vi: 'Về đê' } });
const gone = buildItem({
  ...{ id: 'A-9', slug: 'A-9', file: file.id, title: { vi: 'Đơn của bà Sáu' } },
  access: { kind: 'withheld' },
});
const catalogue = indexPublicData(
  publishCatalogue(
    buildCatalogue({
      fonds: [fonds],
      files: [file],
      items: [item, gone],
      withdrawn: [{ kind: 'item', id: 'A-9', slug: 'A-9', on: '2026-11-12', reason: 'privacy' }],
      oldPaths: [{ kind: 'item', slug: 'X-1', id: 'A-1' }],
    }),
  ),
);

it('gives both kinds of address a page in each language', () => {
  expect(listOldPaths(catalogue).map(({ params }) => params)).toEqual([
    { lang: undefined, records: 'tai-lieu', old: 'A-9' },
    { lang: 'en', records: 'tai-lieu', old: 'A-9' },
    { lang: undefined, records: 'tai-lieu', old: 'X-1' },
    { lang: 'en', records: 'tai-lieu', old: 'X-1' },
  ]);
});

it('says that a record was withdrawn, when and why, and not what it is called', () => {
  const view = buildOldPath(catalogue, { kind: 'item', slug: 'A-9' }, 'vi');
  expect(view).toMatchObject({
    kind: 'withdrawn',
    meta: { title: 'A-9: Tài liệu này đã được rút khỏi trang', noIndex: true },
    heading: 'Tài liệu này đã được rút khỏi trang',
    facts: [
      { label: 'Mã', values: [{ text: 'A-9' }] },
      { label: 'Ngày rút', values: [{ text: '12/11/2026' }] },
      { label: 'Lý do', values: [{ text: 'Có thông tin về đời sống riêng tư' }] },
    ],
  });
  expect(JSON.stringify(view)).not.toContain('bà Sáu');
});

it('leads from a former code to the page there is, marked when it is in Vietnamese', () => {
  expect(buildOldPath(catalogue, { kind: 'item', slug: 'X-1' }, 'en')).toMatchObject({
    kind: 'moved',
    meta: {
      title: 'X-1: This record has a new code',
      alternates: { vi: '/tai-lieu/A-1/' },
      noIndex: true,
      leadsOn: true,
    },
    heading: 'This record has a new code',
    to: { label: 'Về đê', href: '/tai-lieu/A-1/', language: 'vi' },
  });
});
