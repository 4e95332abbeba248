import { useEffect, useState } from 'react';
import type { ViewerLabels } from '../core/viewer-data.ts';

interface Props {
  text: string;
  /** Accessible name of what is copied, for readers who cannot see the text above the button. */
  what: string;
  labels: ViewerLabels;
}

/** Copies a text and reports the result. */
export function CopyButton({ text, what, labels }: Props) {
  const [note, setNote] = useState('');
  useEffect(() => setNote(''), [text]);
  const copy = async () => {
    try {
      // Without HTTPS there is no clipboard.
      if (!isSecureContext) throw new Error('No clipboard.');
      await navigator.clipboard.writeText(text);
      setNote(labels['viewer.copied']);
    } catch {
      setNote(labels['viewer.copyFailed']);
    }
  };
  return (
    <p className="viewer-copying">
      <button
        type="button"
        className="viewer-tool viewer-boxed"
        aria-label={`${labels['viewer.copy']}: ${what}`}
        onClick={() => void copy()}
      >
        {labels['viewer.copy']}
      </button>
      <span role="status">{note}</span>
    </p>
  );
}
