import { describe, expect, it } from 'vitest';
import { createKindReader } from '#src/islands/search/engine/meaning/read-kind.ts';
import type { KindName } from '#src/site/search-files.ts';

const names: readonly KindName[] = [
  ['Nghị quyết', 'type', 'Nghị quyết'],
  ['Resolution', 'type', 'Nghị quyết'],
  ['Án nghị quyết', 'type', 'Án nghị quyết'],
  ['Ảnh', 'type', 'Ảnh'],
  ['Photograph', 'type', 'Ảnh'],
  ['Thư', 'type', 'Thư'],
  ['Hồ sơ', 'kind', 'file'],
];
const readKind = createKindReader(names, [
  ['nghị quyết', 'NQ'],
  ['photograph', 'photo'],
]);
const read = (query: string) => {
  const kind = readKind(query, undefined);
  return kind && `${query.slice(kind.start, kind.end)} → ${kind.facet} ${kind.value}`;
};

describe('a kind is read', () => {
  it.each([
    ['nghị quyết đại hội', 'nghị quyết → type Nghị quyết'],
    ['các nghị quyết đại hội', 'nghị quyết → type Nghị quyết'],
    ['NGHỊ QUYẾT', 'NGHỊ QUYẾT → type Nghị quyết'],
    ['nghi quyet dai hoi', 'nghi quyet → type Nghị quyết'],
    ['nq dai hoi', 'nq → type Nghị quyết'],
    ['án nghị quyết 1938', 'án nghị quyết → type Án nghị quyết'],
    ['bức ảnh đào kênh', 'ảnh → type Ảnh'],
    ['hồ sơ bão', 'hồ sơ → kind file'],
    ['resolutions on irrigation', 'resolutions → type Nghị quyết'],
    ['irrigation resolutions', 'resolutions → type Nghị quyết'],
    ['photo', 'photo → type Ảnh'],
    ['anh', 'anh → type Ảnh'],
  ])('in “%s”', (query, kind) => {
    expect(read(query)).toBe(kind);
  });
});

describe('no kind is read', () => {
  it.each([
    ['behind other words of Vietnamese', 'mẫu bìa hồ sơ'],
    ['where its syllable begins another word', 'thư viện tỉnh'],
    ['of one syllable without marks among others', 'anh dao kenh'],
    ['where its marks are others', 'thú rừng'],
  ])('%s', (_, query) => {
    expect(read(query)).toBeUndefined();
  });
});

it('is read on either side of a time', () => {
  expect(readKind('1976 nghị quyết', { start: 0, end: 4 })).toMatchObject({ start: 5, end: 15 });
  expect(readKind('anh nam 1978', { start: 4, end: 12 })).toMatchObject({ value: 'Ảnh' });
});
