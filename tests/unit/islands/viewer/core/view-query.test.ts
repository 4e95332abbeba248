import { describe, expect, it } from 'vitest';
import {
  readPageNumber,
  readView,
  withoutView,
  writeView,
} from '#src/islands/viewer/core/view-query.ts';
import type { View } from '#src/islands/viewer/core/view.ts';

describe('the address of a view', () => {
  it('means the reading view with only a page number', () => {
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
    { page: 2, rotation: 0, isFlipped: true, isSpread: true, panel: 'search', query: 'đường sắt' },
    {
      page: 2,
      rotation: 0,
      look: { brightness: 135, contrast: 60, isInverted: true, isGrey: true },
    },
    { page: 2, rotation: 0, query: 'đường', hit: 3, line: 0 },
    { page: 2, rotation: 0, frame: { x: 1, y: 2, width: 3, height: 4 } },
    { page: 2, rotation: 0, panel: 'notes' },
    { page: 2, rotation: 0, beside: { page: 5 } },
    {
      page: 2,
      rotation: 0,
      beside: { page: 5, isFree: true, region: { x: 1, y: 2, width: 3, height: 4 } },
    },
    { page: 2, rotation: 0, beside: { item: 'TU-01-0145-002', page: 1, isFree: true } },
  ])('gives back the view that was written: %o', (view) => {
    expect(readView(writeView('?tu=phieu', view))).toStrictEqual(view);
  });

  it('keeps other parameters, and does not escape commas', () => {
    const view: View = { page: 2, rotation: 0, region: { x: 1, y: 2, width: 3, height: 4 } };
    expect(writeView('?tu=a&trang=9&xem=1', view)).toBe('?tu=a&trang=2&vung=1,2,3,4');
    expect(withoutView('?tu=a&trang=9&xem=1&xoay=90&bang=tim&q=b', 5)).toBe('?tu=a&trang=5');
  });

  it('holds brightness and contrast within what can still be seen', () => {
    expect(readView('?xem=1&sang=0&tuong-phan=999')?.look).toEqual({
      brightness: 30,
      contrast: 300,
      isInverted: false,
      isGrey: false,
    });
  });

  it.each(['bang=khac', 'so=a,b', 'so=../x,1', 'sang=x', 'q=%20', 'lat=yes', 'cho=2', 'dong=0'])(
    'does not heed what means nothing: %s',
    (parameter) => {
      expect(readView(`?xem=1&${parameter}`)).toStrictEqual({ page: 1, rotation: 0 });
    },
  );

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
