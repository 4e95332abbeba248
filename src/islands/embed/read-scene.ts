import { urls } from '#src/site/urls.ts';
import { askFor, NotPublicError } from './ask-for.ts';
import type { Embedded } from './embed-href.ts';
import type { Framed } from './framed.ts';

/**
 * Reads a step of a scene from the page of its exhibit. @throws NotPublicError when there is none
 */
export async function readScene(
  { exhibit, anchor }: Extract<Embedded, { kind: 'scene' }>,
  language: 'vi' | 'en',
): Promise<Framed> {
  const path = urls.exhibit(language, exhibit);
  const response = await askFor(path);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const step = page.getElementById(anchor);
  if (step === null) throw new NotPublicError(`no ${anchor}`);
  const textOf = (element: Element | null) =>
    element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const image = step.querySelector<HTMLImageElement>('.show img');
  const size = {
    x: 0,
    y: 0,
    width: Number(image?.getAttribute('width')),
    height: Number(image?.getAttribute('height')),
  };
  const src = image?.getAttribute('src') ?? undefined;
  const words = [...step.querySelectorAll('.words p:not(.ways):not(.ref)')];
  return {
    title: textOf(page.querySelector('h1')),
    place: textOf(step.querySelector('.title')),
    ...(src !== undefined &&
      size.width > 0 && { picture: { src, page: size, view: size, alt: image?.alt ?? '' } }),
    text: words.map(textOf).join(' '),
    citation: textOf(step.querySelector('.words .source, .words .ref')),
    href: `${path}#${anchor}`,
    pages: 1,
  };
}
