// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { labelsOf } from '#src/i18n/index.ts';
import { viewer } from '#src/i18n/messages/viewer.ts';
import type { View } from '#src/islands/viewer/core/view.ts';
import type {
  GrantedReading,
  ViewerData,
  ViewerPage,
} from '#src/islands/viewer/core/viewer-data.ts';
import type { SlotDetail } from '#src/islands/shared/viewer-slot.ts';
import { createViewerStore } from '#src/islands/viewer/core/viewer.store.ts';
import { Viewer } from '#src/islands/viewer/core/Viewer.tsx';

const deepZoom = vi.hoisted(() => ({
  show: vi.fn(),
  turn: vi.fn(),
  light: vi.fn(),
  mark: vi.fn(),
  follow: vi.fn(),
  panBy: vi.fn(),
  setStill: vi.fn(),
  toRegion: vi.fn(),
  destroy: vi.fn(),
}));
vi.mock('#src/islands/viewer/deep-zoom/openseadragon-adapter.ts', () => ({
  createDeepZoom: () => deepZoom,
}));

const page = (number: number) =>
  ({
    kind: 'open',
    number,
    folio: `${number + 11}`,
    service: `/iiif/a/${number}`,
    width: 100,
    height: 200,
    tile: 512,
    sizes: [{ width: 100, height: 200 }],
  }) as const;
const data: ViewerData = {
  title: 'Báo cáo',
  reference: 'Phông TU',
  archive: 'Lưu trữ tỉnh',
  citation: {
    vi: 'Báo cáo, {place}.',
    en: 'Report, {place}.',
    formats: { bibtex: '@misc{a-{page}, pages = {{place}}}', ris: 'SP  - {place}', csl: '[]' },
    permalink: 'https://a.vn/x/',
  },
  words: '/iiif/a/words.json',
  pages: [
    page(1),
    { kind: 'conditional', number: 2, reason: 'Đời tư', requestHref: '/yeu-cau/' },
    page(3),
  ],
  labels: labelsOf('vi', viewer),
};
const packed = [[1, ['Đường sắt', 'Tỉnh ủy'], [1, 2, 30, 4, 1, 8, 30, 4]]];

let root: Root;
beforeEach(() => {
  root = createRoot(document.body);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(packed))));
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
});
afterEach(() => {
  root.unmount();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

async function open(
  view: Partial<View>,
  pages: readonly ViewerPage[] = data.pages,
  granted?: GrantedReading,
) {
  const store = createViewerStore(pages, { page: 1, rotation: 0, ...view });
  const shown = { ...data, pages, ...(granted && { granted }) };
  await act(() => root.render(<Viewer data={shown} store={store} onClose={vi.fn()} />));
  await vi.waitFor(() => expect(document.querySelector('.viewer-table')).not.toBeNull());
  return store;
}
/** What is shown follows a moment after what is pressed. */
const press = (name: string) =>
  act(() => {
    const found = [...document.querySelectorAll<HTMLElement>('button, [role=button]')].find(
      (one) => (one.ariaLabel ?? one.textContent) === name,
    );
    if (!found) throw new Error(`No button “${name}”.`);
    found.click();
  });

describe('the viewer', () => {
  it('marks on the image the line chosen in the text', async () => {
    await open({ panel: 'text' });
    await vi.waitFor(() => expect(document.body.textContent).toContain('Tỉnh ủy'));
    await press('Tỉnh ủy');
    await vi.waitFor(() =>
      expect(deepZoom.mark).toHaveBeenLastCalledWith([expect.objectContaining({ y: 8 })], []),
    );
  });

  it('lists hits and marks the first on the page of the address', async () => {
    const store = await open({ panel: 'search', query: 'duong' });
    await vi.waitFor(() => expect(document.body.textContent).toContain('Chỗ 1 / 1, trang 1.'));
    await vi.waitFor(() =>
      expect(deepZoom.mark).toHaveBeenLastCalledWith([expect.objectContaining({ y: 2 })], []),
    );
    expect(store.$hitIndex.get()).toBe(0);
  });

  it('says when the words did not come and fetches them again', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 500 })));
    await open({ panel: 'text' });
    await vi.waitFor(() => expect(document.body.textContent).toContain('Chưa tải được toàn văn'));
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(packed))));
    await press('Tải lại');
    await vi.waitFor(() => expect(document.body.textContent).toContain('Tỉnh ủy'));
  });

  it('cites the folio and the part of the page in sight', async () => {
    await open({ panel: 'cite', region: { x: 1, y: 2, width: 3, height: 4 } });
    expect(document.body.textContent).toContain(
      'Báo cáo, tờ 12. https://a.vn/x/?trang=1&vung=1,2,3,4',
    );
  });

  it('keeps what is typed right after a page was turned', async () => {
    const store = await open({});
    const field = document.querySelector<HTMLInputElement>('.viewer-place input');
    if (field === null) throw new Error('No field for the page.');
    await act(() => {
      store.goTo(3);
      // Before the page is drawn again.
      expect(field.value).toBe('3');
      field.value = '99';
    });
    await vi.waitFor(() => expect(deepZoom.show).toHaveBeenCalledTimes(2));
    expect(field.value).toBe('99');
  });

  it('lights and moves the image', async () => {
    await open({ panel: 'image' });
    await press('Âm bản');
    await vi.waitFor(() =>
      expect(deepZoom.light).toHaveBeenLastCalledWith(
        expect.objectContaining({ isInverted: true }),
      ),
    );
    await press('Dời sang trái');
    await vi.waitFor(() => expect(deepZoom.panBy).toHaveBeenLastCalledWith(-0.25, 0));
  });

  it('gives a closed page its place among all pages, and never an image', async () => {
    await open({ panel: 'pages', page: 2 });
    expect(document.querySelectorAll('[role=option]')).toHaveLength(3);
    expect(document.body.textContent).toContain('Đời tư');
    expect(deepZoom.show).toHaveBeenLastCalledWith([], expect.anything());
  });

  it('draws of 500 thumbnails those in sight, and says how many there are', async () => {
    const many = Array.from({ length: 500 }, (_, index) => page(index + 1));
    await open({ panel: 'pages', page: 400 }, many);
    const options = document.querySelectorAll('[role=option]');
    expect(options.length).toBeLessThan(40);
    expect(options[0]?.getAttribute('aria-setsize')).toBe('500');
    expect(document.querySelectorAll('[role=option][tabindex="0"]')).toHaveLength(1);
  });

  it('says in a spread why one of the two pages is not there', async () => {
    await open({ isSpread: true });
    expect(deepZoom.show).toHaveBeenLastCalledWith([page(1)], expect.anything());
    expect(document.body.textContent).toContain('Đời tư');
  });

  it('keeps the focus and the keys on a page without an image', async () => {
    const missing = { kind: 'missing', number: 2, reason: 'Chưa số hóa', advice: '' } as const;
    const store = await open({ page: 1 }, [page(1), missing, page(3)]);
    const table = document.querySelector<HTMLElement>('.viewer-deep-zoom');
    table?.focus();
    const pressKey = () =>
      act(() => {
        const event = new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true });
        document.activeElement?.dispatchEvent(event);
      });
    await pressKey();
    await vi.waitFor(() => expect(document.body.textContent).toContain('Chưa số hóa'));
    expect(document.activeElement).toBe(table);
    await pressKey();
    expect(store.$view.get().page).toBe(3);
  });

  it('gives the citation of the page to software', async () => {
    await open({ panel: 'cite' });
    expect(document.querySelector('pre')?.textContent).toBe('@misc{a-1, pages = {tờ 12}}');
  });

  it('frames a region with only the keyboard', async () => {
    deepZoom.toRegion.mockReturnValue({ x: 1, y: 2, width: 3, height: 4 });
    const store = await open({ panel: 'cite' });
    await press('Khoanh vùng trên ảnh');
    const layer = document.querySelector('.viewer-frame-layer');
    expect(document.activeElement).toBe(layer);
    await act(() => {
      layer?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    expect(store.$frame.get()).toEqual({ x: 1, y: 2, width: 3, height: 4 });
    await vi.waitFor(() => expect(document.querySelector('.viewer-frame-layer')).toBeNull());
    expect(document.activeElement?.className).toBe('viewer-deep-zoom');
  });

  it('opens and closes a second page', async () => {
    const store = await open({ panel: 'compare', beside: { page: 3 } });
    expect(document.querySelectorAll('.viewer-deep-zoom')).toHaveLength(2);
    await press('Hai ảnh dời cùng nhau');
    expect(store.$view.get().beside).toEqual({ page: 3, isFree: true });
    await press('Ngừng so sánh');
    await vi.waitFor(() => expect(document.querySelectorAll('.viewer-deep-zoom')).toHaveLength(1));
  });

  it('lists all keys', async () => {
    await open({ panel: 'keys' });
    expect(document.querySelectorAll('kbd').length).toBeGreaterThan(12);
  });
});

describe('the viewer of granted pages', () => {
  const noPrint = 'Không in trang này.';
  const buttons = () =>
    [...document.querySelectorAll('button')].map((one) => one.ariaLabel ?? one.textContent);

  it('without copying has text and search, but nothing that takes pages or text out', async () => {
    await open({ panel: 'text' }, data.pages, { mayCopy: false, noPrint });
    await vi.waitFor(() => expect(document.body.textContent).toContain('Tỉnh ủy'));
    expect(buttons()).toContain('Tìm trong tài liệu này');
    for (const absent of ['Trích dẫn và tải về', 'So sánh hai trang', 'Sao chép: Toàn văn'])
      expect(buttons()).not.toContain(absent);
    expect(document.querySelector('.viewer-paper')?.textContent).toBe(noPrint);
    expect(document.querySelector('.viewer-paper img')).toBeNull();
  });

  it('with copying has the tools of public pages', async () => {
    await open({ panel: 'text' }, data.pages, { mayCopy: true, noPrint });
    await vi.waitFor(() => expect(buttons()).toContain('Sao chép: Toàn văn'));
    expect(buttons()).toContain('Trích dẫn và tải về');
    expect(document.querySelector('.viewer-paper figure')).not.toBeNull();
  });

  it('offers places for the clock and the notebook until they are gone', async () => {
    const slots: SlotDetail[] = [];
    const hear = (event: Event) => void slots.push((event as CustomEvent<SlotDetail>).detail);
    document.addEventListener('viewer-slot', hear);
    const store = await open({ panel: 'notes' }, data.pages, { mayCopy: false, noPrint });
    expect(slots.map(({ name }) => name).sort()).toEqual(['clock', 'notes']);
    await act(() => store.togglePanel('notes'));
    const gone = slots.filter(({ signal }) => signal.aborted);
    expect(gone.map(({ name }) => name)).toEqual(['notes']);
    document.removeEventListener('viewer-slot', hear);
  });

  it('of public pages has neither', async () => {
    const heard = vi.fn();
    document.addEventListener('viewer-slot', heard);
    await open({});
    expect(heard).not.toHaveBeenCalled();
    expect(buttons()).not.toContain('Ghi chép của bạn');
    document.removeEventListener('viewer-slot', heard);
  });
});
