/**
 * On every page: loads the kiosk mode where the page itself or `?kiosk` requests it; the parameter
 * applies to the tab from then on. Otherwise nothing is loaded.
 */
const parameter = 'kiosk';

function isAsked(): boolean {
  if (document.querySelector('#kiosk') !== null) return true;
  try {
    if (new URLSearchParams(location.search).has(parameter)) sessionStorage.setItem(parameter, '1');
    return sessionStorage.getItem(parameter) !== null;
  } catch {
    // If storage is blocked, only the parameter of each page counts.
    return new URLSearchParams(location.search).has(parameter);
  }
}

if (isAsked()) void import('./kiosk.ts');
