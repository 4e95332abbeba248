import { useLayoutEffect, useState } from 'react';

/**
 * Whether an island has taken over the page's own markup. Its first drawing has to be what the page
 * came with: attributes that differ from it would stay as they are.
 * https://react.dev/reference/react-dom/client/hydrateRoot
 */
export function useHydrated(): boolean {
  const [isHydrated, setHydrated] = useState(false);
  useLayoutEffect(() => setHydrated(true), []);
  return isHydrated;
}
