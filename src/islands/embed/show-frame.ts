import type { Framed } from './framed.ts';

export interface FrameLabels {
  readonly open: string;
  readonly previous: string;
  readonly next: string;
  readonly rights: string;
}

const svg = 'http://www.w3.org/2000/svg';

/** Fills the frame; `turn` goes to another page. */
export function showFrame(
  host: HTMLElement,
  framed: Framed,
  labels: FrameLabels,
  turn?: { readonly page: number; readonly go: (page: number) => void },
): void {
  const { title, place, picture, text, citation, rights, href, pages } = framed;
  const pressed = listButtons(host).find((button) => button === document.activeElement);
  const heading = make('h1', title);
  const words = make('div');
  words.append(heading);
  for (const each of [place, text]) if (each) words.append(make('p', each));
  const cited = make('p', citation);
  cited.className = 'cited';
  const ways = make('p');
  const link = make('a', labels.open);
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener';
  ways.append(link);
  if (rights !== undefined) {
    const terms = make('a', labels.rights);
    terms.href = rights;
    terms.target = '_blank';
    terms.rel = 'noopener license';
    ways.append(' ', terms);
  }
  if (turn && pages > 1)
    for (const [label, to] of [
      [labels.previous, turn.page - 1],
      [labels.next, turn.page + 1],
    ] as const) {
      const button = make('button', label);
      button.type = 'button';
      button.disabled = to < 1 || to > pages;
      button.addEventListener('click', () => turn.go(to));
      ways.append(' ', button);
    }
  words.append(cited, ways);
  host.replaceChildren(words);
  if (picture) host.prepend(drawPicture(picture, [title, place].filter(Boolean).join(', ')));
  if (pressed === undefined) return;
  // The button is replaced with its page: the focus moves to the new one, or to the link at an end.
  const label = pressed.textContent;
  const next = listButtons(host).find((each) => each.textContent === label && !each.disabled);
  (next ?? link).focus();
}

function listButtons(host: HTMLElement): readonly HTMLButtonElement[] {
  return [...host.querySelectorAll('button')];
}

/** Uses SVG to fit a part of a picture into the available space. */
function drawPicture(
  { src, page, view, alt }: NonNullable<Framed['picture']>,
  name: string,
): SVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', [view.x, view.y, view.width, view.height].join(' '));
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', alt === undefined || alt === '' ? name : alt);
  const image = document.createElementNS(svg, 'image');
  for (const [key, value] of Object.entries({ href: src, ...page }))
    image.setAttribute(key, String(value));
  // A copy of the whole page is larger than the part that is shown.
  drawing.append(image);
  return drawing;
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, text = '') {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
