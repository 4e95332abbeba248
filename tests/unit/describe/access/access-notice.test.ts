import { describe, expect, it } from 'vitest';
import type { ConditionalAccess } from '#src/domain/values.ts';
import { buildAccessNotice, toConditions } from '#src/describe/access/access-notice.ts';
import { buildViewerPages } from '#src/views/records/viewer-pages.ts';
import { catalogueOf, openItem } from '../../views/records/public-records.ts';

const catalogue = catalogueOf({});

function reasonsOf(access: Omit<ConditionalAccess, 'kind'>): readonly string[] {
  return (['vi', 'en'] as const).map(
    (language) =>
      buildAccessNotice({ kind: 'conditional', ...access }, 'item', catalogue.site, language).reason
        .text,
  );
}

describe('the reason of a closed record', () => {
  it('is that its day has not come where only an opening day closes it', () => {
    expect(reasonsOf({ opensOn: '2031-01-01' })).toEqual(['Chưa đến ngày mở', 'Not yet open']);
    expect(reasonsOf({ opensOn: '2031-01-01', from: 'file' })).toEqual([
      'Chưa đến ngày mở',
      'Not yet open',
    ]);
  });

  it('is the one that was written, whether it has an opening day or not', () => {
    const [written] = reasonsOf({ reason: 'privacy' });
    expect(written).toBe('Có thông tin về đời sống riêng tư');
    expect(reasonsOf({ reason: 'privacy', opensOn: '2031-01-01' })[0]).toBe(written);
  });

  it('is the list of conditional records where neither a reason nor a day was written', () => {
    expect(reasonsOf({})[0]).toBe('Thuộc danh mục tài liệu tiếp cận có điều kiện');
  });

  it('is the same in the conditions that machines read and in the viewer', () => {
    const access = { kind: 'conditional', opensOn: '2031-01-01' } as const;
    const notice = buildAccessNotice(access, 'item', catalogue.site, 'vi');
    expect(toConditions(notice, 'vi')).toMatch(/^Lý do: Chưa đến ngày mở; Mở ngày 01\/01\/2031\. /);
    const item = openItem({ pages: [{ kind: 'conditional', number: 1, access }] });
    expect(buildViewerPages(catalogue, item, undefined, 'vi')).toMatchObject([
      { reason: 'Lý do: Chưa đến ngày mở. Mở ngày 01/01/2031.' },
    ]);
  });
});
