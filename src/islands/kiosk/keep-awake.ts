/**
 * Keeps the screen lit while the page is seen. Browsers without it, and machines that save power,
 * are left to their own settings. https://www.w3.org/TR/screen-wake-lock/
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
