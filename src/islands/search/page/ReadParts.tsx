import { useRef } from 'react';
import type { Language } from '#src/domain/values.ts';
import { toYearsLabel } from './chosen.ts';
import type { ReadPart } from '../engine/search-backend.ts';
import { nameKey } from './search.store.ts';
import type { SearchTranslate } from './translate.ts';

interface Props {
  read: readonly ReadPart[];
  /** Number of results that only match the literal words. */
  inWords: number;
  /** Labels of facet values. */
  names: Readonly<Record<string, string>>;
  language: Language;
  t: SearchTranslate;
  onAsWords: (part: string) => void;
}

/** The interpretation of the query; each part has a button to search it as plain words. */
export function ReadParts({ read, inWords, names, language, t, onAsWords }: Props) {
  const group = useRef<HTMLDivElement>(null);
  return (
    <div className="search-read">
      <div className="search-chips" role="group" aria-labelledby="search-read" ref={group}>
        <span id="search-read">{t('search.read')}</span>
        {read.map((part, index) => {
          const title = toTitle(part, t);
          const label = toLabel(part, names, language, t);
          return (
            <button
              key={part.text}
              type="button"
              aria-label={t('search.readAsWords', { title, label, text: part.text })}
              onClick={() => {
                // The button is removed with its part, so the focus moves to the next one.
                const buttons = group.current?.querySelectorAll('button');
                const next = buttons?.[index + 1] ?? document.getElementById('search-query');
                next?.focus();
                onAsWords(part.text);
              }}
            >
              <small>{title}</small> {label} <span aria-hidden="true">×</span>
            </button>
          );
        })}
      </div>
      {inWords > 0 && <p>{t('search.inWords', { count: inWords })}</p>}
    </div>
  );
}

function toTitle(part: ReadPart, t: SearchTranslate): string {
  if (part.kind === 'also') return t('search.readAlso');
  return part.kind === 'time' ? t('search.years') : t(`search.facet.${part.facet}`);
}

function toLabel(
  part: ReadPart,
  names: Props['names'],
  language: Language,
  t: SearchTranslate,
): string {
  if (part.kind === 'also') return part.words.join(', ');
  if (part.kind === 'kind') return names[nameKey(part.facet, part.value)] ?? part.value;
  const { years, month } = part;
  if (month === undefined || years.from === undefined) return toYearsLabel(years, t);
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
  const shown = language === 'vi' ? String(month) : name.format(Date.UTC(2000, month - 1));
  return t('search.readMonth', { month: shown, year: String(years.from) });
}
