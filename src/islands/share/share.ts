import { toEmbedHref, toEmbedCode } from '../embed/embed-href.ts';

let isWatched = false;

/** Opens the dialog, and updates link and code with the choices in it. */
export function openShare(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#chia-se');
  if (!dialog) return;
  if (!isWatched) watch(dialog);
  isWatched = true;
  takePlace(dialog);
  fill(dialog);
  dialog.showModal();
}

function watch(dialog: HTMLDialogElement): void {
  dialog.addEventListener('change', () => fill(dialog));
  dialog.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLElement)) return;
    const { copies, close } = event.target.dataset;
    if (copies !== undefined) void copy(dialog, copies);
    if (close !== undefined || event.target === dialog) dialog.close();
  });
}

function field(dialog: HTMLElement, name: string) {
  return dialog.querySelector<HTMLInputElement>(`[data-${name}]`);
}

/** Selects the page in the item's URL. */
function takePlace(dialog: HTMLElement): void {
  const page = new URLSearchParams(location.search).get('trang');
  const select = dialog.querySelector<HTMLSelectElement>('[data-place]');
  if (select && [...select.options].some(({ value }) => value === page)) select.value = page ?? '';
}

function fill(dialog: HTMLElement): void {
  const { href = '', title = '', embed, item, exhibit } = dialog.dataset;
  const place = field(dialog, 'place')?.value ?? '';
  const link = field(dialog, 'link');
  const ending = item === undefined ? `#${place}` : `?trang=${place}`;
  if (link) link.value = place === '' ? href : `${href}${ending}`;
  const [code, frame] = [field(dialog, 'code'), dialog.querySelector<HTMLElement>('[data-frame]')];
  if (!code || !frame || embed === undefined) return;
  const embedded =
    item !== undefined
      ? ({ kind: 'page', item, page: Number(place === '' ? '1' : place) } as const)
      : ({ kind: 'scene', exhibit: exhibit ?? '', anchor: place } as const);
  // A whole exhibit cannot be embedded, only its scenes.
  frame.hidden = embedded.kind === 'scene' && place === '';
  const size = field(dialog, 'size')?.value ?? '';
  code.value = toEmbedCode(toEmbedHref(embed, embedded), title, size);
}

async function copy(dialog: HTMLElement, name: string): Promise<void> {
  const source = field(dialog, name);
  const status = dialog.querySelector('[role="status"]');
  if (!source || !status) return;
  const { done = '', failed = '' } = dialog.dataset;
  source.select();
  try {
    // Without HTTPS there is no clipboard; the selected text can still be copied manually.
    if (!isSecureContext) throw new Error('No clipboard.');
    await navigator.clipboard.writeText(source.value);
    status.textContent = done;
  } catch {
    status.textContent = failed;
  }
}
