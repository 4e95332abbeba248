import chromium from '@sparticuz/chromium';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** Chromium 109 itself, or why it does not run here: its one build is for Linux on x64. */
export async function openChromium109(): Promise<Browser | string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return `Chromium 109 is built for Linux on x64, not for ${process.platform} on ${process.arch}.`;
  try {
    return await puppeteer.launch({
      executablePath: await chromium.executablePath(),
      // It is built to run in one process, without a sandbox.
      args: ['--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote', '--lang=vi-VN'],
      headless: true,
    });
  } catch (error) {
    const told = String(error);
    if (!told.includes('error while loading shared libraries')) throw error;
    return `Chromium 109 lacks a library of the system: ${told}`;
  }
}

/** Chromium 109 names an attribute that later browsers know; the site then opens the list itself. */
const beforeItsTime = "Found a 'popover' attribute";

/** What is wrong on a page, as it comes: errors of scripts and of the console, and requests that failed. */
export function collectFaults(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith(beforeItsTime))
      faults.push(message.text());
  });
  page.on('requestfailed', (request) => {
    // A page that is left breaks off what it was still loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(request.url());
  });
  return faults;
}

/** What can be pressed or typed into and is not to be seen: its words or its edge below 3 to 1 (WCAG 1.4.3, 1.4.11). */
export function findUnseen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const toColour = (text: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (text.match(/-?[\d.]+/g) ?? []).map(Number);
      return text.startsWith('color(') ? [r * 255, g * 255, b * 255, a] : [r, g, b, a];
    };
    const over = ([r, g, b, a]: Colour, [br, bg, bb]: Colour): Colour => {
      const mix = (top: number, below: number) => top * a + below * (1 - a);
      return [mix(r, br), mix(g, bg), mix(b, bb), 1];
    };
    const behind = (element: Element | null): Colour => {
      if (element === null) return [255, 255, 255, 1];
      const colour = toColour(getComputedStyle(element).backgroundColor);
      return colour[3] === 1 ? colour : over(colour, behind(element.parentElement));
    };
    const light = ([r, g, b]: Colour) => {
      const part = (value: number) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const contrast = (one: Colour, other: Colour) => {
      const [a = 0, b = 0] = [light(one), light(other)].sort((x, y) => y - x);
      return (a + 0.05) / (b + 0.05);
    };
    const toEdge = (style: CSSStyleDeclaration) =>
      style.borderBottomStyle === 'none' || parseFloat(style.borderBottomWidth) === 0
        ? undefined
        : toColour(style.borderBottomColor);
    const name = (element: Element) =>
      `${element.tagName} ${element.className} “${element.textContent.trim().slice(0, 40)}”`;
    return [...document.querySelectorAll('a, button, .badge, input, select, textarea')].flatMap(
      (element) => {
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const isPicture = element.querySelector('img, svg, canvas') !== null;
        if (box.width < 2 || box.height < 2 || style.visibility !== 'visible' || isPicture)
          return [];
        const isField =
          element.matches('input, select, textarea') &&
          !element.matches('[type=checkbox], [type=radio], [type=range]');
        const own = behind(element);
        if (!isField) {
          const seen = contrast(over(toColour(style.color), own), own);
          return element.textContent.trim() === '' || seen >= 3
            ? []
            : [`${name(element)}: ${seen.toFixed(2)}`];
        }
        const outer = behind(element.parentElement);
        const edge = toEdge(style) ?? own;
        const held = toEdge(getComputedStyle(element.parentElement ?? element)) ?? outer;
        const seen = Math.max(
          contrast(over(edge, outer), outer),
          contrast(held, outer),
          contrast(own, outer),
        );
        return seen >= 3 ? [] : [`${name(element)} has no edge: ${seen.toFixed(2)}`];
      },
    );
  });
}
