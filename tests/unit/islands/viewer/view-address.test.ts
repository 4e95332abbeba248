import { describe, expect, it } from 'vitest';
import {
  readPageNumber,
  readView,
  withoutView,
  writeView,
  type View,
} from '../../../../src/islands/viewer/view-address.ts';

describe('the address of a view', () => {
  it('asks for the reading view with a page number alone', () => {
    expect(readView('?trang=3')).toBeUndefined();
    expect(readPageNumber('?trang=3')).toBe(3);
  });

  it('asks for the viewer with a region, or with xem=1', () => {
    expect(readView('?trang=3&xem=1')).toEqual({ page: 3, rotation: 0 });
    expect(readView('?trang=3&vung=1200,800,900,600')).toEqual({
      page: 3,
      rotation: 0,
      region: { x: 1200, y: 800, width: 900, height: 600 },
    });
  });

  it.each<View>([
    { page: 1, rotation: 0 },
    { page: 12, rotation: 90 },
    { page: 3, rotation: 270, region: { x: 0, y: 5, width: 1, height: 99_999 } },
  ])('gives back the view that was written: %o', (view) => {
    expect(readView(writeView('?q=đường', view))).toEqual(view);
  });

  it('leaves other parameters alone and commas readable', () => {
    const view: View = { page: 2, rotation: 0, region: { x: 1, y: 2, width: 3, height: 4 } };
    expect(writeView('?q=a&trang=9&xem=1', view)).toBe('?q=a&trang=2&vung=1,2,3,4');
    expect(withoutView('?q=a&trang=9&xem=1&xoay=90', 5)).toBe('?q=a&trang=5');
  });

  it.each(['?vung=1,2,3', '?vung=1,2,0,4', '?vung=a,b,c,d', '?vung=-1,2,3,4', '?vung=1.5,2,3,4'])(
    'does not open the viewer for a region that is none: %s',
    (query) => {
      expect(readView(query)).toBeUndefined();
    },
  );

  it.each(['?trang=0', '?trang=-1', '?trang=x', '?trang=1e3', '?trang=', ''])(
    'finds no page in %s',
    (query) => {
      expect(readPageNumber(query)).toBeUndefined();
    },
  );
});
