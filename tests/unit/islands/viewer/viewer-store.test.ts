import { describe, expect, it } from 'vitest';
import type { ViewerPage } from '../../../../src/islands/viewer/viewer-data.ts';
import { createViewerStore } from '../../../../src/islands/viewer/viewer.store.ts';

const region = { x: 1, y: 2, width: 3, height: 4 };
const page = (number: number): ViewerPage => ({
  kind: 'open',
  number,
  service: `/iiif/a/${number}`,
  width: 100,
  height: 200,
  tile: 512,
  sizes: [],
  lines: [],
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
    store.showWhole();
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

  it('waits for the image of each page anew', () => {
    const store = createViewerStore(pages, { page: 1, rotation: 0 });
    store.setImage('failed');
    store.goTo(3);
    expect(store.$image.get()).toBe('loading');
  });
});
