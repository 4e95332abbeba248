import { urls } from '#src/site/urls.ts';

/**
 * The kiosk frame of the page; on a page of the public site, that of the start page in its language
 * replaces header and footer. Undefined where it cannot be loaded.
 */
export async function takeFrame(document: Document): Promise<HTMLElement | undefined> {
  const own = document.querySelector<HTMLElement>('#kiosk');
  if (own) return own;
  const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const response = await fetch(urls.kiosk(language));
  if (!response.ok) return undefined;
  const start = new DOMParser().parseFromString(await response.text(), 'text/html');
  const found = start.querySelector<HTMLElement>('#kiosk');
  if (!found) return undefined;
  const frame = document.importNode(found, true);
  const other = frame.querySelector<HTMLAnchorElement>('[data-kiosk="language"]');
  const twin = document.querySelector<HTMLLinkElement>(
    `link[rel="alternate"][hreflang="${language === 'en' ? 'vi' : 'en'}"]`,
  );
  if (other && twin) other.href = new URL(twin.href).pathname;
  document.querySelector('.site-header')?.replaceWith(frame);
  document.querySelector('.site-footer')?.remove();
  return frame;
}
