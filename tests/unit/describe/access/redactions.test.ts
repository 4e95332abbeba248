import { describe, expect, test } from 'vitest';
import { buildAccessPanel } from '#src/views/records/access-panel.ts';
import { buildItemRow } from '#src/views/records/item-row.ts';
import { toPageRedactionWords, toRedactionMark } from '#src/describe/access/redactions.ts';
import { openFile, openFonds, openItem, catalogueOf } from '../../views/records/public-records.ts';

const open = { kind: 'open', scanned: true } as const;
const item = openItem({
  pages: [
    { ...open, number: 1 },
    { ...open, number: 2, redactions: [{ ground: 'privacy' }] },
    { ...open, number: 4, redactions: [{ ground: 'privacy' }, { ground: 'harm' }] },
  ],
});
const whole = openItem({ id: 'TU-02-145-2', slug: 'TU-02-145-2' });
const catalogue = catalogueOf({
  fonds: [openFonds()],
  files: [openFile()],
  items: [item, whole],
});

describe('redactions are described', () => {
  test('on its page, with its ground', () => {
    const page = { ...open, number: 2, redactions: [{ ground: 'privacy' }] } as const;
    expect(toPageRedactionWords(page, 'vi')).toBe('1 chỗ trên trang này được che: đời tư');
    expect(toPageRedactionWords(page, 'en')).toBe('1 passage on this page is redacted: privacy');
    expect(toPageRedactionWords({ ...open, number: 1 }, 'vi')).toBeUndefined();
  });

  test('where it stands, with no ground when none is stated', () => {
    expect(toRedactionMark({ ground: 'business' }, 'vi')).toBe(
      'Chỗ này được che: bí mật kinh doanh',
    );
    expect(toRedactionMark({}, 'en')).toBe('Redacted');
  });

  test('in the panel and the list of an item, with its pages and each ground once', () => {
    const words =
      '3 chỗ được che (trang 2, 4): đời tư; có thể gây hại cho Nhà nước, cơ quan, tổ chức hoặc cá nhân';
    expect(buildAccessPanel(catalogue, item, 'vi')).toHaveProperty('redactions', words);
    expect(buildItemRow(item, 1, 'vi').redactions).toBe(words);
    expect(buildItemRow(whole, 2, 'vi')).not.toHaveProperty('redactions');
    expect(buildAccessPanel(catalogue, whole, 'vi')).not.toHaveProperty('redactions');
  });

  test('in the panel of its file', () => {
    expect(buildAccessPanel(catalogue, openFile(), 'en')).toHaveProperty(
      'redactions',
      '3 passages redacted in this file: privacy; could harm the state, an organisation or a person',
    );
  });
});
