// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leavePage } from '#src/islands/reading/leave-page.ts';
import { sendMachineBeat } from '#src/islands/reading/machine/machine-beat.ts';
import type { MachineFacts } from '#src/islands/reading/machine/machine-facts.ts';
import { openMachine } from '#src/islands/reading/machine/open-machine.ts';

vi.mock('#src/islands/reading/leave-page.ts', () => ({ leavePage: vi.fn() }));
vi.mock('#src/islands/reading/machine/machine-beat.ts', () => ({ sendMachineBeat: vi.fn() }));

function layPage(state: MachineFacts['state']) {
  const facts: MachineFacts = {
    ...{ id: 'm', hasKey: true, beat: '/phong-doc/may/con-doc/', formToken: 'the-token' },
    ...{ state, idleSeconds: 300, wait: '/phong-doc/may/' },
  };
  document.body.innerHTML = `<header data-machine='${JSON.stringify(facts)}'></header>
    <main><p data-wrong="clock" hidden></p><p data-wrong="silent" hidden></p>
    <a id="in" href="/en/phong-doc/g/i/">in</a><a id="out" href="/tai-lieu/x/">out</a>
    <a id="save" href="/phong-doc/g/nhat-ky.csv" download>save</a>
    <a id="new" href="/phong-doc/" target="_blank">new</a></main>
    <dialog data-idle><p data-label="{seconds} giây"></p></dialog>`;
  const dialog = find('dialog') as HTMLDialogElement;
  // jsdom has no dialogs.
  dialog.showModal = () => dialog.setAttribute('open', '');
  dialog.close = () => dialog.removeAttribute('open');
  history.replaceState({ trang: 3 }, '', '/phong-doc/g/i/?trang=3');
  sessionStorage.setItem('phong-doc:note:g/i', 'Một dòng');
  localStorage.setItem('danh-sach', 'x');
  openMachine();
  return dialog;
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`No ${selector}.`);
  return found;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(sendMachineBeat).mockResolvedValue({ kind: 'waiting' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

const left = () => ({ session: sessionStorage.length, local: localStorage.length });

describe('a machine of the reading room', () => {
  it('that waits keeps nothing of the reader before, and asks every three seconds', async () => {
    layPage('waiting');
    expect(left()).toEqual({ session: 0, local: 0 });
    await vi.advanceTimersByTimeAsync(9_100);
    expect(sendMachineBeat).toHaveBeenCalledTimes(4);
    vi.mocked(sendMachineBeat).mockResolvedValueOnce({ kind: 'go', to: '/phong-doc/vao/x/' });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(leavePage).toHaveBeenCalledWith('/phong-doc/vao/x/');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sendMachineBeat).toHaveBeenCalledTimes(5);
  });

  it('says what is wrong, until it is right', async () => {
    vi.mocked(sendMachineBeat).mockResolvedValueOnce({ kind: 'clock' });
    layPage('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect([find('[data-wrong=clock]').hidden, find('[data-wrong=silent]').hidden]).toEqual([
      false,
      true,
    ]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(find('[data-wrong=clock]').hidden).toBe(true);
  });

  it('that is read on shows its key at once and every minute, and keeps the notes', async () => {
    layPage('reading');
    await vi.advanceTimersByTimeAsync(121_000);
    expect(sendMachineBeat).toHaveBeenCalledTimes(3);
    expect(left()).toEqual({ session: 1, local: 1 });
    expect(leavePage).not.toHaveBeenCalled();
  });

  it('asks a minute before it ends without input, and any key keeps the reading', async () => {
    const dialog = layPage('reading');
    await vi.advanceTimersByTimeAsync(239_000);
    expect(dialog.hasAttribute('open')).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(dialog.hasAttribute('open')).toBe(true);
    expect(dialog.textContent).toContain('59 giây');
    dispatchEvent(new Event('pointermove'));
    expect(dialog.hasAttribute('open')).toBe(true);
    dispatchEvent(new Event('keydown'));
    expect(dialog.hasAttribute('open')).toBe(false);
    await vi.advanceTimersByTimeAsync(239_000);
    expect(leavePage).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(62_000);
    expect(leavePage).toHaveBeenCalledWith('/phong-doc/may/');
    expect(left()).toEqual({ session: 0, local: 0 });
    expect(location.search).toBe('');
  });

  it('goes back to where it waits from a page that shows nothing', () => {
    layPage('over');
    expect(leavePage).toHaveBeenCalledWith('/phong-doc/may/');
    expect(left()).toEqual({ session: 0, local: 0 });
    expect(sendMachineBeat).not.toHaveBeenCalled();
  });

  it('opens no link that leads out, into another window, or leaves a file', () => {
    layPage('reading');
    const isOpened = (id: string) =>
      find(`#${id}`).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    for (const id of ['out', 'save', 'new']) expect(isOpened(id)).toBe(false);
    find('#in').addEventListener('click', () => undefined);
    expect(isOpened('in')).toBe(true);
  });
});

it('any other page is no machine', () => {
  document.body.innerHTML = '<main></main>';
  openMachine();
  expect(sendMachineBeat).not.toHaveBeenCalled();
});
