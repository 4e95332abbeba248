import { useLayoutEffect, useRef } from 'react';
import type { SlotDetail, SlotName } from '#src/islands/shared/viewer-slot.ts';

/** An element for scripts of the page, which the viewer does not know. */
export function PageSlot({ name }: { name: SlotName }) {
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = new AbortController();
    const detail: SlotDetail = { name, signal: shown.signal };
    slot.current?.dispatchEvent(new CustomEvent('viewer-slot', { bubbles: true, detail }));
    return () => shown.abort();
  }, [name]);
  return <div className={`viewer-slot-${name}`} ref={slot} />;
}
