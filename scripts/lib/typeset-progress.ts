import { toDuration } from '#src/imaging/progress.ts';
import type { TypesetProgress } from '../sample/typeset-sample.ts';

/** `In bản mẫu 12/80 văn bản · 25 trang · còn 40 giây` */
export function formatTypesetProgress({ done, total, pages, elapsedMs }: TypesetProgress): string {
  const parts = [`In bản mẫu ${done}/${total} văn bản`, `${pages} trang`];
  if (done > 0 && done < total)
    parts.push(`còn ${toDuration(((elapsedMs / done) * (total - done)) / 1000, 'vi')}`);
  return parts.join(' · ');
}
