// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openReading } from '#src/islands/reading/open-reading.ts';
import { leavePage } from '#src/islands/reading/leave-page.ts';

vi.mock('#src/islands/reading/leave-page.ts', () => ({ leavePage: vi.fn() }));

const facts = {
  seconds: 3600,
  heartbeat: '/phong-doc/g/con-doc/',
  formToken: 'the-token',
  labels: { until: 'đến {time}', left: '{minutes}:{seconds}', warning: '{count}' },
};

function layPage(told: object = {}) {
  const reading = JSON.stringify({ ...facts, ...told });
  document.body.innerHTML = `<main>
    <div data-reading='${reading}'><time>đến lúc nào</time><strong data-left hidden></strong>
      <p role="status" data-said></p><p data-offline hidden></p></div>
    <div data-granted="read"><img src="/x.jpg"><p id="text">Mật</p></div>
    <div data-notebook="g/i" hidden><textarea></textarea><p data-full hidden></p></div>
    <section data-over="ended" tabindex="-1" hidden></section>
    <section data-over="refused" tabindex="-1" hidden><a data-back href="/"></a></section></main>
    <dialog id="viewer" open><div class="viewer-table" data-granted="read">
      <img src="/y.jpg"><div id="slot"></div><textarea></textarea></div></dialog>
    <script id="viewer-data" type="application/json">{}</script>`;
  history.replaceState(null, '', '/phong-doc/g/i/?trang=3&vung=1,2,3,4');
  const viewer = find('#viewer') as HTMLDialogElement;
  // jsdom has no dialogs. Listeners hear a little later that one was closed.
  viewer.close = () => {
    viewer.open = false;
    setTimeout(() => viewer.dispatchEvent(new Event('close')));
  };
  openReading();
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`No ${selector}.`);
  return found;
}

const answers = vi.fn(() =>
  Promise.resolve(Response.json({ seconds: 3600, until: '2026-12-07T17:00:00Z' })),
);
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', answers);
  answers.mockImplementation(() =>
    Promise.resolve(Response.json({ seconds: 3600, until: '2026-12-07T17:00:00Z' })),
  );
});
afterEach(() => {
  document.documentElement.removeAttribute('data-unchecked');
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const refuse = () => {
  answers.mockImplementation(() => Promise.resolve(new Response('', { status: 404 })));
};

/** Whether the page lets an event have its effect. */
const has = (event: string, on: Element) =>
  on.dispatchEvent(new Event(event, { bubbles: true, cancelable: true }));

describe('a page of granted pages', () => {
  it('loses every pixel and the viewer when the server refuses, and says how to come back', async () => {
    layPage();
    const place = location.href;
    refuse();
    await vi.advanceTimersByTimeAsync(62_000);
    expect(document.querySelectorAll('img, #text, #viewer, #viewer-data')).toHaveLength(0);
    expect(find('[data-over="refused"]').hidden).toBe(false);
    expect(document.activeElement).toBe(find('[data-over="refused"]'));
    expect(find('[data-back]').getAttribute('href')).toBe(place);
    // The reader's own words stay.
    expect(document.querySelector('[data-notebook] textarea')).not.toBeNull();
  });

  it('loses them at the end, without an answer', async () => {
    layPage({ seconds: performance.now() / 1000 + 30 });
    answers.mockImplementation(() => Promise.reject(new TypeError('Failed to fetch')));
    await vi.advanceTimersByTimeAsync(31_000);
    expect(document.querySelectorAll('img')).toHaveLength(0);
    expect(find('[data-over="ended"]').hidden).toBe(false);
  });

  it('on a machine of the reading room keeps nothing and leads on', async () => {
    layPage({ machineEnd: '/phong-doc/' });
    sessionStorage.setItem('phong-doc:note:g/i', 'Một dòng');
    refuse();
    await vi.advanceTimersByTimeAsync(62_000);
    expect(sessionStorage).toHaveLength(0);
    expect(leavePage).toHaveBeenCalledWith('/phong-doc/');
  });

  it('that a browser shows again is hidden until the server has said that it may be', async () => {
    layPage();
    dispatchEvent(new Event('pagehide'));
    expect(document.documentElement.dataset['unchecked']).toBe('');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(document.documentElement.dataset['unchecked']).toBe('');
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.advanceTimersByTimeAsync(1);
    expect(document.documentElement.dataset['unchecked']).toBeUndefined();
  });

  it('shows the end that the server tells, also after a renewal', async () => {
    layPage();
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(1);
    expect(find('main time').textContent).toBe('đến 00:00 8/12/26');
    expect(find('main time').getAttribute('datetime')).toBe('2026-12-07T17:00:00Z');
  });

  it('gives its clock to the viewer', async () => {
    layPage({ seconds: performance.now() / 1000 + 200 });
    const shown = new AbortController();
    const detail = { name: 'clock', signal: shown.signal };
    find('#slot').dispatchEvent(new CustomEvent('viewer-slot', { bubbles: true, detail }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(find('#slot [data-left]').textContent).toBe(find('main [data-left]').textContent);
    expect(find('#slot [role=status]').textContent).toBe('4');
    const before = find('#slot [data-left]').textContent;
    shown.abort();
    await vi.advanceTimersByTimeAsync(2000);
    expect(find('#slot [data-left]').textContent).toBe(before);
  });

  it('keeps images and text from being copied, but not the reader’s own words', () => {
    layPage();
    getSelection()?.selectAllChildren(find('#text'));
    expect(has('copy', find('#text'))).toBe(false);
    expect(has('copy', document.body)).toBe(false);
    expect(has('dragstart', find('.viewer-table img'))).toBe(false);
    expect(has('contextmenu', find('.viewer-table img'))).toBe(false);
    expect(has('copy', find('[data-notebook] textarea'))).toBe(true);
    expect(has('contextmenu', find('.viewer-table textarea'))).toBe(true);
  });
});
