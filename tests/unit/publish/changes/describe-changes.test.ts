import { describe, expect, it } from 'vitest';
import { changeKinds, type Change } from '#src/publish/changes/change.ts';
import { listChanges, summariseChanges } from '#src/publish/changes/describe-changes.ts';
import { toListHash } from '#src/publish/changes/weigh-changes.ts';

const changeOf = (kind: Change['kind'], id: string, more: Partial<Change> = {}): Change => ({
  kind,
  record: { kind: 'item', id, group: 'TU' },
  ...more,
});
const many = (kind: Change['kind'], count: number) =>
  Array.from({ length: count }, (_, index) => changeOf(kind, `TU-${String(index + 1)}`));

const changes: readonly Change[] = [
  ...many('added', 2),
  ...many('vanished', 56),
  ...many('renamed', 4),
  ...many('opened', 20),
  changeOf('opened-page', 'TU-21', { page: 3 }),
  changeOf('uncovered', 'TU-21', { page: 4, count: 1 }),
];

describe('changes in one line', () => {
  it('are described in the archivist’s terms, in both languages', () => {
    expect(summariseChanges(changes, 'vi')).toBe(
      'thêm 2, mất 56, đổi tên 4, mở ra 20 văn bản và 1 trang, bỏ che 1 chỗ',
    );
    expect(summariseChanges(changes, 'en')).toBe(
      '2 added, 56 gone, 4 renamed, opened: 20 items and 1 page, redactions removed: 1',
    );
    expect(summariseChanges([], 'vi')).toBe('không có gì thay đổi');
  });

  it('name every kind of change', () => {
    for (const kind of changeKinds)
      expect(summariseChanges([changeOf(kind, 'TU-1')], 'vi')).not.toContain('không có gì');
  });
});

describe('the list of changes', () => {
  const titled = [
    changeOf('opened', 'TU-1', { now: 'Đơn thư' }),
    changeOf('dated', 'TU-2', { before: '2040-01-01', now: '2026-11-24' }),
    changeOf('uncovered', 'TU-3', { page: 4, count: 2 }),
  ];

  it('has a heading a kind and a line a record', () => {
    expect(listChanges(titled, changeKinds, { titles: true })).toMatchInlineSnapshot(`
      "Mở ra · Opened
        văn bản TU-1  Đơn thư
      Chỗ che bị bỏ, thu nhỏ hoặc dời đi · Redactions removed, made smaller or moved
        văn bản TU-3, trang 4  (2)
      Ngày mở được đặt sớm hơn: đến ngày ấy sẽ tự mở · An earlier opening day: it will open by itself on that day
        văn bản TU-2  2040-01-01 → 2026-11-24"
    `);
  });

  it('writes no titles of records that are not public yet to a log', () => {
    expect(listChanges(titled, ['opened'], { titles: false })).not.toContain('Đơn thư');
  });

  it('summarises lists that are too long for a screen', () => {
    const list = listChanges(many('vanished', 56), ['vanished'], { most: 20, titles: true });
    expect(list.split('\n')).toHaveLength(22);
    expect(list).toContain('  … và 36 nữa · … and 36 more');
  });

  it('strips control characters from titles', () => {
    const hostile = changeOf('renamed', 'TU-1', { before: 'a', now: 'b\u001b[2J\u202e\nc' });
    expect(listChanges([hostile], ['renamed'], { titles: true })).toContain('a → b [2J c');
  });
});

it('the hash of a list is valid against one site only', () => {
  const hash = toListHash(changes, 'site 1');
  expect(hash).toMatch(/^[0-9a-f]{12}$/);
  expect(toListHash([...changes], 'site 1')).toBe(hash);
  expect(toListHash(changes.slice(1), 'site 1')).not.toBe(hash);
  expect(toListHash(changes, 'site 2')).not.toBe(hash);
});
