import { useEffect, useRef } from 'react';
import { fillLabel } from '#src/islands/shared/fill-label.ts';

interface Props {
  dpi: number;
  /** Screen pixels per pixel of the scan. */
  scale: number;
  label: string;
}

/** A scale in centimetres, from the dots per inch of the scan. */
export function Ruler({ dpi, scale, label }: Props) {
  const bar = useRef<HTMLParagraphElement>(null);
  const { centimetres, pixels } = toRulerLength(dpi, scale, 150);
  useEffect(() => bar.current?.style.setProperty('inline-size', `${pixels}px`), [pixels]);
  return (
    <p className="viewer-ruler" ref={bar}>
      {fillLabel(label, { length: toLengthWords(centimetres) })}
    </p>
  );
}

/** At most one decimal. Without `Intl`, whose start takes longer than the rest of the viewer. */
function toLengthWords(centimetres: number): string {
  const isEnglish = document.documentElement.lang === 'en';
  return isEnglish ? String(centimetres) : String(centimetres).replace('.', ',');
}

const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** The longest round length that takes at most `most` screen pixels. */
export function toRulerLength(
  dpi: number,
  scale: number,
  most: number,
): { readonly centimetres: number; readonly pixels: number } {
  const perCentimetre = (dpi / 2.54) * scale;
  const centimetres = steps.findLast((step) => step * perCentimetre <= most) ?? 0.1;
  return { centimetres, pixels: centimetres * perCentimetre };
}
