import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/**
 * Logs of a build for archivists: reports of the reading room unchanged, and Astro's own messages
 * with their label. https://docs.astro.build/en/reference/logger-reference
 */
export default function plainLog(): AstroLoggerDestination {
  return {
    write(message) {
      const text = toPlainText(message);
      if (text !== undefined) process.stderr.write(text);
    },
  };
}

/** `undefined` for messages that are dropped. */
export function toPlainText({
  label,
  level,
  message,
  newLine,
}: AstroLoggerMessage): string | undefined {
  const end = newLine ? '\n' : '';
  if (level === 'info' && label !== 'reading-room') return undefined;
  if (label === null || label === 'SKIP_FORMAT') return `${message}${end}`;
  if (label !== 'reading-room') return `${label}: ${message}${end}`;
  // Astro's message for every error that leaves a hook; the error itself is already reported.
  if (message.startsWith('An unhandled error occurred while running the')) return undefined;
  return `${message.replace(/^\n+/, '')}${end}`;
}
