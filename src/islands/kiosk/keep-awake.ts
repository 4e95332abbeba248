/**
 * Keeps the screen on while the page is visible. Browsers without wake locks and machines in power
 * saving mode keep their own settings. https://www.w3.org/TR/screen-wake-lock/
 */
export function keepAwake(): void {
  if (!('wakeLock' in navigator)) return;
  const ask = (): void => {
    if (document.visibilityState !== 'visible') return;
    navigator.wakeLock.request('screen').catch(() => undefined);
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}
