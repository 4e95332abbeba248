/**
 * On every page: brings the hall's screen where it is asked for, by the page itself or by `?kiosk`,
 * which holds for the tab from then on. Elsewhere nothing is loaded.
 */
const parameter = 'kiosk';

function isAsked(): boolean {
  if (document.querySelector('#kiosk') !== null) return true;
  try {
    if (new URLSearchParams(location.search).has(parameter)) sessionStorage.setItem(parameter, '1');
    return sessionStorage.getItem(parameter) !== null;
  } catch {
    // Storage may be forbidden: then each page is asked by itself.
    return new URLSearchParams(location.search).has(parameter);
  }
}

if (isAsked()) void import('./kiosk.ts');
