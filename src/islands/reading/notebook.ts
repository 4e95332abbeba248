import { saveFile } from '#src/islands/shared/save-file.ts';

const prefix = 'phong-doc:note:';

/**
 * Session storage key of the notes on an item of a grant, which the page names:
 * `<grant>/<item>`.
 */
const toKey = (name: string) => `${prefix}${name}`;

/** Removes all notes of this tab. */
export function forgetNotes(): void {
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}

/**
 * Runs a notebook, `[data-notebook="<grant>/<item>"]`: a field whose text stays in the tab, and a
 * button to download it. All notebooks of one name on the page show the same text.
 */
export function runNotebook(notebook: HTMLElement): void {
  const { notebook: name = '', heading = '', fileName = '' } = notebook.dataset;
  const field = notebook.querySelector('textarea');
  const full = notebook.querySelector<HTMLElement>('[data-full]');
  if (!field || !full) throw new Error('A part of the notebook is missing.');
  field.value = sessionStorage.getItem(toKey(name)) ?? '';
  notebook.hidden = false;
  field.addEventListener('input', () => {
    full.hidden = keep(name, field.value);
    for (const other of document.querySelectorAll<HTMLElement>('[data-notebook]'))
      if (other !== notebook && other.dataset['notebook'] === name)
        for (const same of other.querySelectorAll('textarea')) same.value = field.value;
  });
  notebook.querySelector('button')?.addEventListener('click', () => {
    const text = `${heading}\n\n${field.value}\n`.normalize('NFC');
    saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${fileName}.txt`);
  });
}

/** Whether the browser keeps it. */
function keep(name: string, text: string): boolean {
  try {
    if (text === '') sessionStorage.removeItem(toKey(name));
    else sessionStorage.setItem(toKey(name), text);
    return true;
  } catch {
    // No storage, or it is full: the reader is told.
    return false;
  }
}
