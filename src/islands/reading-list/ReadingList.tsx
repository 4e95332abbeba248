import { useStore } from '@nanostores/react';
import { useRef, useState } from 'react';
import type { Labels } from '#src/i18n/messages.ts';
import type { reading } from '#src/i18n/messages/reading.ts';
import { fillLabel } from '../shared/fill-label.ts';
import { keyOf, type ReadingEntry } from './reading-entry.ts';
import {
  $readingList,
  moveRecord,
  putBack,
  removeRecord,
  setNote,
  type Kept,
} from './reading-list.store.ts';
import { ListTools } from './ListTools.tsx';
import { ReadingRow } from './ReadingRow.tsx';

export type ReadingLabels = Labels<typeof reading>;

interface Props {
  labels: ReadingLabels;
  archive: string;
}

interface Removed {
  readonly entry: ReadingEntry;
  readonly index: number;
}

/** The records a reader saved, each with a note, in the reader's order. */
export function ReadingList({ labels, archive }: Props) {
  const entries = useStore($readingList);
  const [spoken, setSpoken] = useState('');
  const [removed, setRemoved] = useState<Removed>();
  const [isFull, setFull] = useState(false);
  const status = useRef<HTMLDivElement>(null);
  const say = (words: string, gone?: Removed) => {
    setSpoken(words);
    setRemoved(gone);
  };
  const tell = (kept: Kept) => setFull(kept === 'full');
  const name = ({ title }: ReadingEntry) => ({ title });

  return (
    <>
      <ListTools {...{ entries, labels, archive, say, tell }} />
      <div role="status" className="reading-said" tabIndex={-1} ref={status}>
        {spoken}
        {removed && (
          <button
            type="button"
            className="btn btn-ghost"
            onClick={() => {
              tell(putBack(removed.entry, removed.index));
              say(fillLabel(labels['reading.restored'], name(removed.entry)));
              status.current?.focus();
            }}
          >
            {labels['reading.undo']}
          </button>
        )}
      </div>
      {isFull && (
        <p role="alert" className="reading-full">
          {labels['reading.notKept']}
        </p>
      )}
      {entries.length === 0 ? (
        <p className="reading-empty">{labels['reading.empty']}</p>
      ) : (
        <ol className="reading-list">
          {entries.map((entry, index) => (
            <ReadingRow
              key={keyOf(entry)}
              {...{ entry, index, labels }}
              isLast={index === entries.length - 1}
              onNote={(note) => tell(setNote(keyOf(entry), note))}
              onMove={(by) => {
                tell(moveRecord(keyOf(entry), by));
                const values = { ...name(entry), place: index + by + 1 };
                say(fillLabel(labels['reading.moved'], values));
              }}
              onRemove={() => {
                tell(removeRecord(keyOf(entry)));
                say(fillLabel(labels['reading.removed'], name(entry)), { entry, index });
                // The button is removed with its record, so the focus moves to the status message.
                status.current?.focus();
              }}
            />
          ))}
        </ol>
      )}
    </>
  );
}
