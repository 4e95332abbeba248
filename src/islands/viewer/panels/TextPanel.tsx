import { useStore } from '@nanostores/react';
import { Fragment } from 'react';
import { useEffect, useRef } from 'react';
import { fillLabel } from '#src/islands/shared/fill-label.ts';
import { CopyButton } from './CopyButton.tsx';
import type { RedactedPassage, ViewerLabels, ViewerPage } from '../core/viewer-data.ts';
import type { ViewerStore } from '../core/viewer.store.ts';
import type { Line } from '#src/domain/page-words.ts';
import { WordsNote } from '../core/WordsNote.tsx';

interface Props {
  page: ViewerPage;
  store: ViewerStore;
  labels: ViewerLabels;
  textLanguage: string | undefined;
  mayCopy: boolean;
  onRetry: () => void;
}

/**
 * The transcript beside the image, line by line as on the page. A clicked line is shown on the
 * image; selecting text is not a click.
 */
export function TextPanel({ page, store, labels, textLanguage, mayCopy, onRetry }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const words = useStore(store.$words);
  const lines = useStore(store.$lines);
  const chosen = useStore(store.$line);
  useEffect(() => {
    list.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  if (page.kind === 'conditional')
    return <p className="viewer-none">{labels['viewer.closedText']}</p>;
  if (words.kind !== 'ready')
    return <WordsNote state={words.kind} labels={labels} onRetry={onRetry} />;
  const redacted = page.kind === 'open' ? page.redacted : undefined;
  const note = redacted !== undefined && <p className="viewer-redacted">{redacted}.</p>;
  if (lines.length === 0)
    return (
      <>
        {note}
        <p className="viewer-none">{labels['viewer.noText']}</p>
      </>
    );
  const marks = page.kind === 'open' ? (page.redactions ?? []) : [];
  return (
    <>
      {page.kind === 'open' && page.textSource !== undefined && (
        <p className="viewer-source">{page.textSource}.</p>
      )}
      {note}
      {mayCopy && (
        <CopyButton
          text={toMarkedText(lines, marks)}
          what={labels['viewer.text']}
          labels={labels}
        />
      )}
      <div className="viewer-lines" ref={list} lang={textLanguage}>
        {lines.map((line, index) => (
          <Fragment key={index}>
            <Marks marks={marksBefore(marks, index)} />
            <p>
              <span
                role="button"
                tabIndex={index === (chosen ?? 0) ? 0 : -1}
                aria-pressed={index === chosen}
                title={fillLabel(labels['viewer.showLine'], { line: index + 1 })}
                onClick={() => {
                  if (getSelection()?.isCollapsed !== false) choose(index);
                }}
                onKeyDown={(event) => {
                  const { key } = event;
                  const paragraph = event.currentTarget.parentElement as Element;
                  if (key === 'Enter' || key === ' ') choose(index);
                  else if (key === 'ArrowDown') focusLine(paragraph, 'nextElementSibling');
                  else if (key === 'ArrowUp') focusLine(paragraph, 'previousElementSibling');
                  else return;
                  event.preventDefault();
                }}
              >
                {line.text}
              </span>
            </p>
          </Fragment>
        ))}
        <Marks marks={marksBefore(marks, lines.length)} />
      </div>
    </>
  );

  function choose(index: number): void {
    store.chooseLine(index === chosen ? undefined : index);
  }
}

/** Marks between lines, where a redaction hides some. */
function Marks({ marks }: { marks: readonly RedactedPassage[] }) {
  return marks.map(({ mark }, index) => (
    <p key={index} className="viewer-redacted" lang={document.documentElement.lang}>
      [{mark}]
    </p>
  ));
}

/** @param position number of lines before the marks */
function marksBefore(marks: readonly RedactedPassage[], position: number) {
  return marks.filter(({ before }) => before === position);
}

function toMarkedText(lines: readonly Line[], marks: readonly RedactedPassage[]): string {
  const marksAt = (position: number) => marksBefore(marks, position).map(({ mark }) => `[${mark}]`);
  const texts = lines.flatMap(({ text }, index) => [...marksAt(index), text]);
  return [...texts, ...marksAt(lines.length)].join('\n');
}

/** Focuses the nearest line in a direction, skipping marks of redactions. */
function focusLine(from: Element, step: 'nextElementSibling' | 'previousElementSibling'): void {
  let paragraph = from[step];
  while (paragraph !== null && paragraph.querySelector('span') === null)
    paragraph = paragraph[step];
  paragraph?.querySelector('span')?.focus();
}
