import { describe, expect, it } from 'vitest';
import type { ViewerPage } from '#src/islands/viewer/core/viewer-data.ts';
import { createViewerStore } from '#src/islands/viewer/core/viewer.store.ts';

const region = { x: 1, y: 2, width: 3, height: 4 };
const page = (number: number): ViewerPage => ({
  kind: 'open',
  number,
  service: `/iiif/a/${number}`,
  width: 100,
  height: 200,
  tile: 512,
  sizes: [],
});
const closed: ViewerPage = { kind: 'conditional', number: 2, reason: 'đời tư', requestHref: '/' };
const pages = [page(1), closed, page(3), page(7)];

describe('the viewer', () => {
  it('steps through the pages there are and stops at both ends', () => {
    const store = createViewerStore(pages, { page: 3, rotation: 0 });
    store.step(1);
    expect(store.$view.get().page).toBe(7);
    store.step(1);
    expect(store.$view.get().page).toBe(7);
    store.goTo(1);
    store.step(-1);
    expect(store.$view.get().page).toBe(1);
  });

  it('shows another page whole and upright', () => {
    const store = createViewerStore(pages, { page: 1, rotation: 90, region });
    store.goTo(3);
    expect(store.$view.get()).toEqual({ page: 3, rotation: 0 });
  });

  it('turns a page in quarters and keeps the place', () => {
    const store = createViewerStore(pages, { page: 1, rotation: 180, region });
    store.turnRight();
    store.turnRight();
    expect(store.$view.get()).toEqual({ page: 1, rotation: 0, region });
  });

  it('forgets the place when the whole page is shown', () => {
    const store = createViewerStore(pages, { page: 1, rotation: 90, region });
    store.reset();
    expect(store.$view.get()).toEqual({ page: 1, rotation: 0 });
    store.keepRegion(region);
    store.keepRegion(undefined);
    expect(store.$view.get()).toEqual({ page: 1, rotation: 0 });
  });

  it('opens at the page before when an address names one that is not there', () => {
    const store = createViewerStore(pages, { page: 5, rotation: 90, region });
    expect(store.$view.get()).toEqual({ page: 3, rotation: 0 });
  });

  it('does not go to a page that is not there', () => {
    const store = createViewerStore(pages, { page: 3, rotation: 0, region });
    store.goTo(4);
    expect(store.$view.get()).toEqual({ page: 3, rotation: 0, region });
  });

  it('gives a closed page with its reason instead of an image', () => {
    const store = createViewerStore(pages, { page: 2, rotation: 0 });
    expect(store.$page.get()).toBe(closed);
  });

  it('keeps the light when the page is turned, and forgets it when all is reset', () => {
    const store = createViewerStore(pages, { page: 1, rotation: 0 });
    store.setLook({ contrast: 150 });
    store.flip();
    store.goTo(3);
    expect(store.$view.get()).toStrictEqual({
      page: 3,
      rotation: 0,
      look: { brightness: 100, contrast: 150, isInverted: false, isGrey: false },
    });
    store.reset();
    expect(store.$view.get()).toStrictEqual({ page: 3, rotation: 0 });
  });

  it('turns two pages at a time in a spread, and never past the ends', () => {
    const store = createViewerStore(pages, { page: 1, rotation: 0, isSpread: true });
    store.step(1);
    expect(store.$view.get().page).toBe(3);
    store.step(1);
    expect(store.$view.get().page).toBe(3);
    store.goToEnd('last');
    store.step(-1);
    store.step(-1);
    expect(store.$view.get().page).toBe(1);
  });

  it('opens one panel at a time and closes it by the same button', () => {
    const store = createViewerStore(pages, { page: 1, rotation: 0 });
    store.togglePanel('text');
    store.togglePanel('search');
    expect(store.$panel.get()).toBe('search');
    store.togglePanel('search');
    expect(store.$panel.get()).toBeUndefined();
  });

  it('cycles through the hits, going to the page of each', () => {
    const store = createViewerStore(pages, { page: 1, rotation: 0 });
    const line = (text: string) => ({ text, x: 0, y: 0, width: 100, height: 10 });
    const words = new Map([
      [1, [line('Đường sắt')]],
      [7, [line('con đường')]],
    ]);
    store.find('duong');
    expect(store.$hits.get()).toEqual([]);
    store.setWords({ kind: 'ready', words });
    expect(store.$hits.get()).toHaveLength(2);
    store.showHit(0);
    store.showNextHit();
    expect(store.$view.get()).toMatchObject({ page: 7, query: 'duong' });
    store.showNextHit();
    expect(store.$view.get().page).toBe(1);
    store.showHit(-1);
    expect(store.$hitIndex.get()).toBe(1);
    store.showPreviousHit();
    expect(store.$hitIndex.get()).toBe(0);
    store.find('duong');
    store.showPreviousHit();
    expect(store.$hitIndex.get()).toBe(1);
  });

  describe('opened by a link from the search', () => {
    const line = (text: string) => ({ text, x: 0, y: 0, width: 100, height: 10 });
    const words = new Map([
      [1, [line('con đường')]],
      [7, [line('đường sắt'), line('đường bộ')]],
    ]);
    const isAt = (first: Parameters<typeof createViewerStore>[1]) => {
      const store = createViewerStore(pages, first);
      store.setWords({ kind: 'ready', words });
      return store.$hitIndex.get();
    };

    it('goes to the first hit on the page of the link', () => {
      expect(isAt({ page: 7, rotation: 0, query: 'đường' })).toBe(1);
    });

    it('stays at the hit or the part of the page that the link names', () => {
      expect(isAt({ page: 7, rotation: 0, query: 'đường', hit: 2 })).toBe(2);
      expect(isAt({ page: 7, rotation: 0, query: 'đường', region })).toBe(-1);
    });

    it('shows none where the page of the link has none', () => {
      expect(isAt({ page: 3, rotation: 0, query: 'đường' })).toBe(-1);
    });
  });

  it('chooses a line touched on the image while the text is beside it', () => {
    const store = createViewerStore(pages, { page: 1, rotation: 0 });
    const words = new Map([[1, [{ text: 'a', x: 10, y: 10, width: 50, height: 10 }]]]);
    store.setWords({ kind: 'ready', words });
    store.chooseLineAt(20, 15);
    expect(store.$line.get()).toBeUndefined();
    store.togglePanel('text');
    store.chooseLineAt(5, 5);
    expect(store.$line.get()).toBeUndefined();
    store.chooseLineAt(20, 15);
    expect(store.$line.get()).toBe(0);
    store.goTo(3);
    expect(store.$line.get()).toBeUndefined();
  });

  it('keeps a frame with its page, and where the page beside was left when it is moved alone', () => {
    const store = createViewerStore(pages, { page: 1, rotation: 0 });
    store.setFrame(region);
    store.putBeside({ page: 3 });
    store.keepBesideRegion(region);
    expect(store.$view.get().beside).toEqual({ page: 3 });
    store.putBeside({ page: 3, isFree: true });
    store.keepBesideRegion(region);
    expect(store.$view.get()).toMatchObject({ frame: region, beside: { region } });
    store.goTo(3);
    expect(store.$frame.get()).toBeUndefined();
  });

  it('waits for the image of each page anew', () => {
    const store = createViewerStore(pages, { page: 1, rotation: 0 });
    store.setImage('failed');
    store.goTo(3);
    expect(store.$image.get()).toBe('loading');
  });
});
