import { useLayoutEffect, useState } from 'react';

/**
 * Whether an island has hydrated the page's markup. The first render has to match that markup:
 * attributes that differ would not be updated.
 * https://react.dev/reference/react-dom/client/hydrateRoot
 */
export function useHydrated(): boolean {
  const [isHydrated, setHydrated] = useState(false);
  useLayoutEffect(() => setHydrated(true), []);
  return isHydrated;
}
