import { fillLabel } from '../shared/fill-label.ts';
import { longestNote, type ReadingEntry } from './reading-entry.ts';
import type { ReadingLabels } from './ReadingList.tsx';

interface Props {
  entry: ReadingEntry;
  index: number;
  isLast: boolean;
  labels: ReadingLabels;
  onNote: (note: string) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One record of the list: its description, the reader's note, and its position. */
export function ReadingRow({ entry, index, isLast, labels, onNote, onMove, onRemove }: Props) {
  const { href, title, reference, kind, date, note } = entry;
  const facts = [reference, kind, date].filter((fact) => fact !== undefined);
  const nameOf = (label: keyof ReadingLabels) => `${labels[label]}: ${title}`;
  return (
    <li>
      <p className="ref">{facts.join(' · ')}</p>
      <h2>
        <a href={href}>{title}</a>
      </h2>
      <label className="no-print">
        <span>{labels['reading.note']}</span>
        <textarea
          className="field"
          aria-label={fillLabel(labels['reading.noteOf'], { title })}
          rows={2}
          maxLength={longestNote}
          value={note}
          onChange={(event) => onNote(event.currentTarget.value)}
        />
      </label>
      {note !== '' && <p className="reading-note">{note}</p>}
      <p className="reading-moves no-print">
        <button
          type="button"
          disabled={index === 0}
          aria-label={nameOf('reading.up')}
          onClick={() => onMove(-1)}
        >
          {labels['reading.up']}
        </button>
        <button
          type="button"
          disabled={isLast}
          aria-label={nameOf('reading.down')}
          onClick={() => onMove(1)}
        >
          {labels['reading.down']}
        </button>
        <button type="button" aria-label={nameOf('reading.remove')} onClick={onRemove}>
          {labels['reading.remove']}
        </button>
      </p>
    </li>
  );
}
