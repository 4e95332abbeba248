// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { forgetNotes, runNotebook } from '#src/islands/reading/notebook.ts';
import { saveFile } from '#src/islands/shared/save-file.ts';

vi.mock('#src/islands/shared/save-file.ts', () => ({ saveFile: vi.fn() }));

const markup = (name: string) =>
  `<div data-notebook="${name}" data-heading="Báo cáo" data-file-name="ghi-chep" hidden>
    <textarea></textarea><p data-full hidden></p><button type="button"></button></div>`;

function open(...names: readonly string[]) {
  document.body.innerHTML = names.map(markup).join('');
  const notebooks = [...document.querySelectorAll<HTMLElement>('[data-notebook]')];
  notebooks.forEach(runNotebook);
  return notebooks.map((notebook) => {
    const field = notebook.querySelector('textarea');
    if (field === null) throw new Error('No field.');
    return { notebook, field };
  });
}

function write(field: HTMLTextAreaElement | undefined, text: string) {
  if (field === undefined) throw new Error('No field.');
  field.value = text;
  field.dispatchEvent(new Event('input'));
}

beforeEach(() => {
  sessionStorage.clear();
});

it('keeps notes in the tab by grant and item, and brings them back', () => {
  write(open('g1/i1')[0]?.field, 'Tờ 3: sai ngày');
  const [again, other] = open('g1/i1', 'g1/i2');
  expect(again?.notebook.hidden).toBe(false);
  expect(again?.field.value).toBe('Tờ 3: sai ngày');
  expect(other?.field.value).toBe('');
});

it('shows the same text in the notebook of the viewer and in that of the page', () => {
  const [page, viewer, other] = open('g1/i1', 'g1/i1', 'g1/i2');
  write(viewer?.field, 'Một dòng');
  expect(page?.field.value).toBe('Một dòng');
  expect(other?.field.value).toBe('');
});

it('downloads the notes with the name of what was read', () => {
  const [one] = open('g1/i1');
  write(one?.field, 'Một dòng');
  one?.notebook.querySelector('button')?.click();
  const [file, name] = vi.mocked(saveFile).mock.calls[0] ?? [];
  expect(name).toBe('ghi-chep.txt');
  expect(file?.size).toBe(new Blob(['Báo cáo\n\nMột dòng\n']).size);
});

it('says when the browser does not keep the notes', () => {
  const [one] = open('g1/i1');
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  write(one?.field, 'Một dòng');
  expect(one?.notebook.querySelector<HTMLElement>('[data-full]')?.hidden).toBe(false);
  full.mockRestore();
});

it('forgets the notes, and nothing else of the tab', () => {
  for (const { field } of open('g1/i1', 'g2/i2')) write(field, 'Một dòng');
  sessionStorage.setItem('phong-doc:desk-form', '{}');
  forgetNotes();
  expect(Object.keys(sessionStorage)).toEqual(['phong-doc:desk-form']);
});
