/** @jsxImportSource preact */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { fillLabel } from '../fill-label.ts';
import { CopyButton } from './CopyButton.tsx';
import type { ViewerLabels, ViewerPage } from './viewer-data.ts';
import type { ViewerStore } from './viewer.store.ts';
import { WordsNote } from './WordsNote.tsx';

interface Props {
  page: ViewerPage;
  store: ViewerStore;
  labels: ViewerLabels;
  textLanguage: string | undefined;
  onRetry: () => void;
}

/**
 * The transcript beside the image, line by line as on the page. A line that is chosen is shown on
 * the image; text that is being selected chooses nothing.
 */
export function TextPanel({ page, store, labels, textLanguage, onRetry }: Props) {
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
  if (lines.length === 0) return <p className="viewer-none">{labels['viewer.noText']}</p>;
  return (
    <>
      <CopyButton
        text={lines.map(({ text }) => text).join('\n')}
        what={labels['viewer.text']}
        labels={labels}
      />
      <div className="viewer-lines" ref={list} lang={textLanguage}>
        {lines.map((line, index) => (
          <p key={index}>
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
                const paragraph = event.currentTarget.parentElement;
                if (key === 'Enter' || key === ' ') choose(index);
                else if (key === 'ArrowDown') focusLine(paragraph?.nextElementSibling);
                else if (key === 'ArrowUp') focusLine(paragraph?.previousElementSibling);
                else return;
                event.preventDefault();
              }}
            >
              {line.text}
            </span>
          </p>
        ))}
      </div>
    </>
  );

  function choose(index: number): void {
    store.chooseLine(index === chosen ? undefined : index);
  }
}

function focusLine(paragraph: Element | null | undefined): void {
  paragraph?.querySelector('span')?.focus();
}
