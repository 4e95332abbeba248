import { describe, expect, it } from 'vitest';
import { findViewable, listViewable } from '#src/desk/pages/staff/grants/list-viewable.ts';
import { isRenewedByTwo } from '#src/desk/pages/staff/grants/is-renewed-by-two.ts';
import type { PublicPage } from '#src/public/public-model.ts';
import {
  catalogueOf,
  conditionalItem,
  openFile,
  openItem,
} from '#tests/unit/views/records/public-records.ts';

const pages: readonly PublicPage[] = [
  { number: 1, kind: 'open', scanned: true },
  { number: 2, kind: 'conditional', access: { kind: 'conditional', reason: 'privacy' } },
];
const file = openFile({ id: 'F' });
const closed = conditionalItem({ id: 'F-1', slug: 'F-1', file: 'F' });
const partly = openItem({ id: 'F-2', slug: 'F-2', file: 'F', pages });
const open = openItem({ id: 'F-3', slug: 'F-3', file: 'F', pages: pages.slice(0, 1) });
const catalogue = catalogueOf({ files: [file], items: [closed, partly, open] });

describe('what staff can read of a record in the virtual reading room', () => {
  it('is its conditional items, and those with conditional pages', () => {
    const ids = (recordId: string) => listViewable(catalogue, recordId, 'vi').map(({ id }) => id);
    expect(ids('F')).toEqual(['F-1', 'F-2']);
    expect(ids('F-2')).toEqual(['F-2']);
    expect(ids('F-3')).toEqual([]);
    expect(ids('withheld')).toEqual([]);
  });

  it('is found by the id of an item, and nothing else is', () => {
    expect(findViewable(catalogue, 'F-1', 'vi')).toMatchObject({ recordId: 'F-1', kind: 'item' });
    for (const id of ['F', 'F-3', 'withheld', ''])
      expect(findViewable(catalogue, id, 'vi')).toBeUndefined();
  });
});

describe('a renewal needs two people', () => {
  const needs = (recordId: string, pages?: readonly number[], kinds = ['conditional'] as const) =>
    isRenewedByTwo(
      catalogue,
      {
        records: [{ recordId, kind: 'item', title: '', reference: '', ...(pages && { pages }) }],
      },
      kinds,
    );

  it('where two people decide on one of its records', () => {
    expect(needs('F-1')).toBe(true);
    expect(needs('F-3')).toBe(false);
    expect(needs('F-2', [2])).toBe(true);
    expect(needs('withheld-since')).toBe(true);
  });
});
